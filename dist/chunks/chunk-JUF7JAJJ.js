import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  require_node_child_process
} from "./chunk-KCNC36W6.js";
import {
  Problem
} from "./chunk-M3E6XQ3H.js";
import {
  __toESM
} from "./chunk-V727YPHM.js";

// src/action/command.ts
var import_node_child_process = __toESM(require_node_child_process(), 1);
function run(program, words, timeout = 15e3) {
  return new Promise((resolve, reject) => {
    const child = (0, import_node_child_process.spawn)(program, words, {
      env: { PATH: process.env.PATH ?? "" },
      stdio: ["ignore", "pipe", "pipe"],
      timeout
    });
    const output = { stdout: "", stderr: "" };
    child.stdout.on("data", (data) => {
      output.stdout += data;
    });
    child.stderr.on("data", (data) => {
      output.stderr += data;
    });
    child.once("error", (error) => {
      const todo = "Install the OpenSSH client on the runner (apt: openssh-client)";
      reject(new Problem({ what: `${program} cannot be run`, why: error.message, todo }));
    });
    child.once("close", () => resolve(output));
  });
}

export {
  run
};
