/** PublishedKeys are keys whose private halves anyone can read, by where they come from. */
export interface PublishedKeys {
  /** Completes "it is". */
  name: string;
  source: string;
  /** Unpadded base64 of SHA-256, as ssh-keygen -l prints it after `SHA256:`, or its first 20 characters. */
  fingerprints: string;
}

/** The first 20 characters are 15 bytes, as in the lists of badkeys. */
export const FINGERPRINT_PART = 20;

/**
 * PUBLISHED_KEYS are the keys that are known without a blocklist. Products that ship one key with all their copies come first.
 * Only fingerprints are kept: these are facts, whatever the license of where the key was published.
 */
export const PUBLISHED_KEYS: PublishedKeys[] = [
  {
    name: 'the insecure RSA key that ships with Vagrant',
    source: 'https://github.com/hashicorp/vagrant/tree/main/keys',
    fingerprints: '1M4RzhMyWuFS/86uPY/ce2prh/dVTHW7iD2RhpquOZA',
  },
  {
    name: 'the insecure Ed25519 key that ships with Vagrant',
    source: 'https://github.com/hashicorp/vagrant/tree/main/keys',
    fingerprints: 'WkvqjnyPAeC0cbPErYiGP9vqHdgL1MqqvPdIe3lvHgI',
  },
  {
    name: 'the insecure key of the Docker image phusion/baseimage',
    source: 'https://github.com/phusion/baseimage-docker',
    fingerprints: 'mNz9adiNUt9xnouQa1sVz3M2zmUV/nTEjUOucMNM9l4',
  },
  {
    name: 'the key of root on F5 BIG-IP (CVE-2012-1493)',
    source: 'https://nvd.nist.gov/vuln/detail/CVE-2012-1493',
    fingerprints: '9prMbqhS4QteoFQ1ZRJDqSBLWoHXPyKB0iWR05Ghro4',
  },
  {
    name: 'the key of root on ExaGrid appliances (CVE-2016-1561)',
    source: 'https://nvd.nist.gov/vuln/detail/CVE-2016-1561',
    fingerprints: 'uy5wXyEgbRCGsk23+J6f85om7G55Cu3UIPwC7oMZhNQ',
  },
  {
    name: 'the key of Ceragon FibeAir IP-10 (CVE-2015-0936)',
    source: 'https://nvd.nist.gov/vuln/detail/CVE-2015-0936',
    fingerprints: 'Z+q4XhSwWY7q0BIDVPR1v/S306FjGBsid7tLq/8kIxM',
  },
  {
    name: 'the key of VMware vSphere Data Protection (CVE-2016-7456)',
    source: 'https://nvd.nist.gov/vuln/detail/CVE-2016-7456',
    fingerprints: 'f+1oGL+asXtoO20k4kiiM8ECwrx1wEgWe0M7X0zEDhc',
  },
  {
    name: 'the key of an appliance of Loadbalancer.org, Quantum, Array Networks or Tandberg, or of a car of Tesla',
    source: 'https://github.com/rapid7/ssh-badkeys',
    fingerprints: `
      MEc4HfsOlMqJ3/9QMTmrKn5Xj/yfnMITMW8EwfUfTww VtjqZ5fiaeoZ3mXOYi49Lk9aO31iT4pahKFP9JPiQPc
      /JLp6z6uGE3BPcs70RQob6QOdEWQ6nDC0xY7ejPOCc0 wuCw9eo7BPNjjv7e8qmXryjpZ9MGspIwmu8KoSH/Tis
      zR8FnLg8bTjFMPFlxkJzO4Uir6LWWecScCCrFOgJh8Q`,
  },
  {
    name: 'the host key of a router, storage device or image that ships with it',
    source: 'https://github.com/rapid7/ssh-badkeys',
    fingerprints: `
      4REJomy/ZbGbLVcbZzR/i6CQuzF+EI6DMvu/lHCxh4M MlQfTrr4GkwEXWhIdaO2UQqraKMWLwNos2gDRkahH9g
      nMnJx4mqz7RsxUls5+dr5OMksk+sr1KaSAYprcOHSkY bTSyNyNBablX5SCmJoOMan7ynqSR2x+FYmeh2Oz56qY
      LjeI9LHdkiQXmE7RGkth9mtn/sdpy2sOBD+tieb/X2E V5P7jIBPzDxESe9LdhBKYIbc7LEBt1OxjOutFfG0yD4
      0slBEEkR+6fADRD1rhJcOeKaC3Et7o0127tFu19wqOs WtRSB8XG5R0LFE1KvRKV7sa2pTCQBpbVm8W7QLbCb5A
      fKki+o9MyIk8XUThmRfoejJudcef7mGvkooMCBLyqCM AKABay46vBa2bhMYZU2V/z5uqlAUXcuBTxMkW4MHd9s
      Lcl4dCjOz4H377asQgXNBK+kjKgD/RNMVZk0aMh5iYE HCKmculX8PrmEXYtnKn3xMnHdnHC/A7+gceWmZNnq0A
      s5Qw/PocHrvXYHlxaQvSI8lodaJiuCZrTp+KjEUw0tc F9KYIspH9Bhy0ohvvWPEgP5HeCUIeZZ5pA+8Xu2Eky8
      RPT99EeL7WwwWvtuzjRJmLQT2DL4zEh8WG/VxUQZhIg gIJVV2fPBgDqCqTr/+m8B9Hh2KOPvxVoTCM1p6hBwdE`,
  },
  {
    name: "GitHub's RSA host key, published by mistake in March 2023",
    source: 'https://github.blog/2023-03-23-we-updated-our-rsa-ssh-host-key/',
    fingerprints: 'nThbg6kXUpJWGl7E1IGOCspRomTxdCARLviKw6E5SY8',
  },
];
