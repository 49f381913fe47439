/**
 * Loaded into a process with `--require`, lets it take itself for one on macOS: there is no /proc, and the path of a socket has
 * at most 103 bytes (sockaddr_un of sys/un.h has 104, with the NUL).
 */
const fs = require('node:fs');
const net = require('node:net');
const { syncBuiltinESMExports } = require('node:module');

Object.defineProperty(process, 'platform', { value: 'darwin' });

for (const name of ['readFileSync', 'readdirSync', 'readlinkSync']) {
  const original = fs[name];
  fs[name] = function noProc(path, ...others) {
    if (!/^\/proc(\/|$)/.test(String(path))) return original.call(this, path, ...others);
    throw Object.assign(new Error(`ENOENT: no such file or directory, ${path}`), { code: 'ENOENT' });
  };
}

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function connectShort(...words) {
  const [to] = words.flat();
  const path = typeof to === 'string' ? to : to?.path;
  if (path && Buffer.byteLength(path) > 103) throw new Error(`The path of the socket is too long: ${path}`);
  return connect.apply(this, words);
};
syncBuiltinESMExports();
