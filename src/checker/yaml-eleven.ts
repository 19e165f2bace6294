/**
 * Values that programs read in two ways: YAML 1.1, which many still follow, has more words for yes and no, numbers to
 * the base of sixty and underscores in numbers. Here they are texts; in quotes they are texts everywhere.
 */
const words = /^(?:y|yes|n|no|on|off)$/i;
const numbers = /^[-+]?(?:\d[\d_]*_[\d_]*|0b[01_]+|\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?|\d[\d_]*\.[\d_]*_[\d_]*|\d[\d_]*\.?[\d_]*e\d+)$/i;

/** Whether a value without quotes, which is a text in YAML 1.2, is something else in YAML 1.1. */
export function isOtherInYaml11(source: string): 'yes-no' | 'number' | undefined {
  if (words.test(source)) return 'yes-no';
  return numbers.test(source) ? 'number' : undefined;
}
