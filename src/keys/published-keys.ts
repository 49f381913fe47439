/** PublishedKeys are keys whose private halves anyone can read, by where they come from. */
export interface PublishedKeys {
  /** Completes "it is". */
  name: string;
  source: string;
  /** Unpadded base64 of SHA-256, as ssh-keygen -l prints it after `SHA256:`, or its first 20 characters. */
  fingerprints: string;
}

/** FINGERPRINT_PART is how many characters of a fingerprint are compared: they are 15 bytes, as in the lists of badkeys. */
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
  {
    // Of its keys, a third: those that it makes where it is seeded by zeros and one byte, the time. They were made again from
    // these 256 seeds.
    name: 'one of the 256 keys that npm keypair made most often (CVE-2021-41117)',
    source: 'https://nvd.nist.gov/vuln/detail/CVE-2021-41117',
    fingerprints: `
      f3zgdh0rFXFA2jnSOt7z HajjaTttdgJGPLIW1Bf1 JqlGt8MoRvkSAUw70iry vb+3snxmir7BOHvTF4KO NgriFXx6HlnTTNl+Y1px
      FeiPySwrfBHuZ68lWUW4 6pVROmPhWPzN/Namku6J E6WnltSSH4PXtYaMUHGN 3I+QwDu8FCDT5m8IpfOB 93GZ/lr9Qwnm9xZQhLc+
      lfVt6ZjUVPf1k/W1/qqw lM/xac+nPd/PN+6dkvDm 8HYp12vWdi9BE9GITlTx P+d0vgPgLdBPxwMRMYaj FGV3QquUVJ7DdXMLZWSe
      OWhrEJbPLdVw6/0szJbT 0Trq4om7/UQ1qmkAS0Xk CuB1NbzLByT41h+WlLhd 95Vm9Ho7coFIWAcEpBr6 lpT/ixIWASpYWg4nTXZO
      UQLhPdw8Bx/q4HS5cA0O f6nhso0uWMqi1MzioVGl PH9jua2DEHzpv0kyfeu7 Pm08LW+9w3scMt16leuy 14kJmku/lF7KTOKFMmQ2
      dgbKW0eLYUs+nvfaTr0J XMkKdLz4BE9LFXUBai6q nVFTIZ4iUQTHjFFvE5xt GcauegdFcsy3hDiN4uHG SZjb+s/6E/CCSn5G60ZC
      H1m+dv7ZOYU2dR1z593E fpRkY9/jYLUWPJgdpx/G qqXAkVbNWOobDWt6QgCl O/0lv3B0j/TXGRN/v8AA fOvts6zMEOuXDCptrlpJ
      PgLL8CN4jvxtjJYVyJXT lqzKrMc46tn9K9S9LDJU iqDXKESLxcElQA06LpA/ PVtcfHF6Gz4/9MrUxhST Pm1ZUneK4ehtF42/Q5GE
      foLkgNJuPWN1PLq+qOAx kujd02pYl/aNd/L3nwsH 4VdpeqTS3cI06uj6lYS3 B4JIIN7Ch8vbZzpcBk+k BpfFGXgSsu67pgPCmCtr
      xStFlj8nITFggub7sHfv b68hcDBr6H55lZhQE/xW QpdyRImhB2QqlLQyZJHf lSHVdgogx57K+R2OF9qA 0XvZRaXme4AVl3dPsP8E
      Z/WM8KQHdE7wn6hCy3Wz ojKs8cFM4HU5AWpfiFqb XZDqr8L4xPFHVhQtrbUf 5k18s5TIm/FAyq168Lyp EaxaOfpr589NrWyxwk/i
      Ohie6dC7XxkPJmKA3RnT G8Dkmk07JKFW8EvJRq5P WhYaDHsfb5A45HhC8/K9 vmON4ww/Gpaq9chxgpDy xnfDc9el+s8XX+cevNZX
      2qt9XO2oPTpft9Hsoj6W klFJoqT6AmPdJPdz7WhL YK3dxT8lQLkjIhj+3/g/ 49RQC1PMkBfXSg7QGhuh pk9UszGCfE3ZGo9fh8io
      k1lu4gkYVDzcVg1LYIyt VEPSVHaleZ/Sr5uUl3Qy ha1mBqnH57KJsRlKhZl8 Ew8dQcwhSbtbEvS06Qsn AZGil309OPmaUH5xAgBb
      R6/OAw3CIrcDfcOd3RBp eNVkABIuDA9a1qJjiD/v SsGk2O34V++zNzPCRC4k WkkxmyIjw1keJnPLU2iK yz5/HYGIS629JMfZOocx
      gr0m67fI7FUJvsx4fR10 Hmw93zO9VBEgKTrk7VAG ndtGBtE1/4fCb5H2azpk CpiZep2MaG4nMzYp1Ujg lYces7mJZhrisGjOeR+h
      DJH/YiGKc//N0tEzMD9L yt1HWUvUgDFCTruM+rtI /+ul+3N11Ah3za/7liwm zpeHwBoGOdIccthM5uyV R0d4/dQ1aBzH0CTcnmji
      T4pcqS9Ft6qACY+pit8G nsZ/ddGnVJd7t2R28OcJ N5opmL03odIbUYHS+IsF 30KyCZvstYRtCkTuHJcs v/WW51iMDGgkv1Ght49T
      sRFQYbsx/xiTXAbSo5vb 5ynq5NA1NAuWCjvOnlw6 B9WmZxQ0ZIMPW9SP3aZr PwKo4qb7K7NkLUkiQv8c ddGICSV0zBHN3FrIVC5m
      1OUXAOcmseciLo4v++lo Uyc8yLBWVcMZacnelEmf CdgqBL7s2qh8STjJILgl JxAYKUfYpSYmhwWIHqaF rtr7u4k2PC4TWPPA2CAP
      TUdhBevAh6gjwY1KXkWR qBeD4tuhxR+g58oqhkIT DQkOYtPoRHPSKwr1WqVZ GrOvYrknsNgQX1AgjdWv hx3UovHhpqpF/2mWOR3G
      Syy0iXjmeBETHqpvVx8S WP2CHWYhocba0gajSId3 2VSTbEE8wOsEMR/CULwb RLPkwCJ7L0NuImofRLdH wT5HgpfTcOZ8fOPgc5ba
      ryYGa2yLq1qX/Twuftxh SgUzJhhQLLWgyUsdMpkM 8rWCxtvKfIiwQgSzho3N OQ3j3KSfzVzvO+aQjr7e 02Zrpo397ggOMJMxzx+j
      xnxBaRjwv/1K7GTkyUYp bb3K4B8xyiU0kIahfg/e uDR42rzvxQGO4aHPUsPz zkVx7wfLVI+BgSnmXiBd 31AMRUEqwTYQZJK1XWCA
      HDZaPsiMaK4CHuQVxz1a v6DPFfewFxq07KtuUDDe 1w9y0YKM/Qd8g9ilFC5Z JJdoc1Eno7vaDec0xLq2 iJD6Ni+6YGSSYB0tVDyV
      U/5nLdJ8HafiIjno38J2 IZabqgZemYzF2jPMZAoC ldQ9UzvBXbwNK2cD38Gj Z3ggJgPU+bS8hZ4ovLYE sOdAE1BEdVcI3wXrYWqx
      13NpvqikMbMfam5YtYjf rPAJlapmXL0HKd88Gk75 kizq3uH+r5MDLVKo/aU+ mLydN5J9pNJelDZW7Nxd df/JoDegYjZ45s/qCBjq
      8OckfgGNwVywudtV/Gpa CHfhFBTHihYIo+yPZeuw AHPkyZcvjOz7VuLvLM5K tpAvrYB83Ucre60oTVXE O3uX4k/QtP3FcB5boq/D
      BAt9izbnnMDxkiS1L1ur Wj8Z+kriRmTzrlRZpaDg Yn4Tfoi+EE6IHIFFcLhD 2MYvqKiGeTrLr3G9wgHL ZizGw1S7kY1hZnD10LQW
      QSQFIL7gniRNwvG5kTWs vXh+t2xYXRswiGzXHWmY W4iqLVB28xHFSFdKxeVp NQuqvisVfJUCtzkPnVTc Ije8VdoTnF9vCy7kLmqn
      DGvP36BTwE3hwD1AKJ8l 50PrB7JSWnJh8mAXNWaJ X+8t0ADuBPVuNBOS/kk0 ebD7WEyT8YN28sVEMxCs a1ITTWYCEeIVOBZJEDp2
      MtPLBRuB/2FFR1Yc3Ikk ywEo0IOLBWOfw8orvMMj 44LFEWGbaRQL+BoRT1NS GEgQrQFGKQ8p6N7g0I63 Zo18qrFfHdOBtTaUXDEg
      bH0BpK2CyT0O/oSWaZ7Q RFEKgatr1cMwb8CsFVe0 a4v6Tx9g2/gMJRes7d1Z kgncom5ZkiP1PJwt4Rdz +wuIrAHvuwiueO5vlbtR
      kIPDRz5BSf35pqyA63u0 HoA6diYetUg7MVUua4wY ld7qc6YDG4dQAjLHpAiF kPbdFhK+3ppxby2zXdFZ e51e6lXV4U2s4GMLXhBZ
      9WQlYoTiaCB9I8xzj7nd cKYLXTFraA8Y4oBQZZ7R EAt2gkOVciHlpO/IB4gY vPIr+t3V9Oz4GLY3CFrB yCiLeRQBYXrf8BEfrxCq
      MABcrYZ1wW3zk+Ic35k3 5Fk2zxsW/hcqGgk6XSRe DdM0l4ePOs4xbFp1WTrD ExiSQ1F2v137oKKQvX5T rmkp7nWmIqPvdnAMKc0u
      /2iILuBeiYZ2lYG4SDfj 1wsHDMatWbcJEvt7rGWA P0hpaLFY7klcXdpEElYp FsCu6/ESG0bZt1sW2HL7 wvyFNF0mQN1RaOBdCLrd
      pR39kgZ5pWVwsFDAicK0 2ODu4UreVyHFhKhmetbz dqLpoPOhZ7xjl2EEO4jm E6gYYEH8A80Y0cuTsa9e brJ0UyPpyeAT86n/YtY2
      7BwiF8eFYQrVcqUX/BjW HNRrfO2zRfnRakVplIUZ kSZggTPWLO4YrptEAa92 egD3TUlxfKQ6qeyQN+4J QVXOuYz9vwrV3QYGaJr0
      28/yst4OICaokfLdtNTH cHoFC3vFDTPUjn27yt/w LMZd9vCI2zJHQmpkjuV4 78OQcPbTUs9giLhExtfi RIvv9Lu+W4ryEhHO/kCk
      2LnDkA7S2txCkCX5E8Fk 2spcBUry3FfNHM8zI4bX pY3C8vL6veG1Af0BhlLm hLknD8aBaAd3rpPaDJkH xibKDIF1VwtcTwDfhkTa
      EDP1xK0s/9YKMAdSRMl9 gq+LncdgLpi4/YRMevMy Z14CYY24F+hZ803mzM+Q DZQ4pGfQ/+tq7o9gL0+w YQbF55bKK1aBuFowfzfR
      Ior6OS2rhrEQcpP2tOpK JW5lMzLISYGd9PgUqvZb NQqmVnflWdsY7BgFiEhy EVjWzs2FC6SlZrdQs+tH JbL2XxnhKxrc09R2NB4t
      hBHWdRIhaMfCRC9slpox uPUA6HmxviGJVl8l7Qcx XVE+aha9QVi5aH5hDEGs F4gwgfsgHe62OL4W7GcS XZGypn4W7HYER4Tn8Y4F
      vBHWaFiyLMDUXkRQqw1z e5s/6xMjyd49sag2FzWT j2GnANSrKUD1uSeBCbez 3LKGyN9KGkWYYu8GtA2z rT/gu4rHCBSkZPNb/Ngr
      HHzFa+V8cLKUb0f4FBSw nA3S4awTNH9Vzb/eP8b1 kzfSSmDimkWXY789xu4b ar5dNZOvZ1ljphKn87zz VP4r/QxQqeN6Q59/cJbO
      zIAFb6m+9yIFpXzcAKhY ofw4CJp9cj/5tluQ8zoP arUUliCHGNb1vygJvb2Z bivxW4StDYhdi6zrMPGN 0RjoS8pJ1QZpwFU11xFR
      VciDOSElL4LoP6ibmm+9 sQFGOGkgFR9jUCrq9AvV XYATKBKOL7jbeqb3IyOZ SsCF4WUi3b7wO0XdX2a+ mJmTqBKnN37kRpgiv+KI
      GNF0mrqTOdGH1ojVF3Cu Y3MADViUF3YiF6//a/KK leVHK/0tyoyO7w1pV44z lDZ6Q+4dDJhdi1Un83Sa JWppsIRlUCQH3A1XGx3T
      jqwZznaVntkfXqIRiFPB RmDoK5p10C1uAP25uory QXuHq6u2p0zzYIIyfnot xH7HiPr5UKC1vrnzQsVs eaQ2Z2szgbfwR9SRl8Gb
      LG7wuolyWZmZIItUAdBM bjtFvj9PbZD4daSbMi3Q /GeKdQDyDyAQj8pdRG6B n7VcKFqPFXHpc6i2cUqC sUVEL6H5VN+vYjYzGl5j
      PPe6K3nllVxflzt5MNqB`,
  },
];
