import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  run
} from "./chunk-JUF7JAJJ.js";
import "./chunk-KCNC36W6.js";
import "./chunk-M3E6XQ3H.js";
import "./chunk-V727YPHM.js";
export {
  run
};
