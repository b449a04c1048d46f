/** How far a number in JSON has come. */
export const SIGN = 0;
const ZERO = 1;
const INTEGER = 2;
const POINT = 3;
const FRACTION = 4;
const EXPONENT = 5;
const EXPONENT_SIGN = 6;
const EXPONENT_DIGITS = 7;
/** The byte does not belong to it any more. */
export const WHOLE = 8;
export const BROKEN = 9;

/** Takes one more byte of a number; before its first digit it is at `SIGN`. */
export function inNumber(state: number, byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) {
    if (state === SIGN) return byte === 0x30 ? ZERO : INTEGER;
    if (state === INTEGER || state === FRACTION || state === EXPONENT_DIGITS) return state;
    if (state === POINT) return FRACTION;
    return state === ZERO ? BROKEN : EXPONENT_DIGITS;
  }
  const isInteger = state === ZERO || state === INTEGER;
  if (byte === 0x2e && isInteger) return POINT;
  if ((byte === 0x65 || byte === 0x45) && (isInteger || state === FRACTION)) return EXPONENT;
  if ((byte === 0x2b || byte === 0x2d) && state === EXPONENT) return EXPONENT_SIGN;
  return isInteger || state === FRACTION || state === EXPONENT_DIGITS ? WHOLE : BROKEN;
}
