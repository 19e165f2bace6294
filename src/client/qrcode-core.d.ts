/** The part of the package `qrcode` that computes a code without drawing it; its own types name only the whole. */
declare module 'qrcode/lib/core/qrcode.js' {
  export { create } from 'qrcode';
}
