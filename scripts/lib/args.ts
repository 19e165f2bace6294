/** Options of the commands, with help and plain errors. */
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

/** One option of a command. It takes a value, or is a flag, whose value is then `yes` or `no`. */
export interface Option {
  /** What the value is called in the help. */
  value: string;
  help: string;
  default: string;
  /** The values it may have, when there are few. */
  choices?: readonly string[];
  flag?: true;
}

export interface Command<Name extends string> {
  usage: string;
  summary: string;
  options: Record<Name, Option>;
}

/** Thrown for something the person at the keyboard can put right: printed without a stack, exit code 2. */
export class UsageError extends Error {}

/**
 * The options of a command line, or the text to print for `--help`.
 * @throws UsageError for an unknown option or a value that is not a choice
 */
export function readArgs<Name extends string>(command: Command<Name>, argv: readonly string[]): { help: string } | { values: Record<Name, string> } {
  const names = Object.keys(command.options) as Name[];
  const config: ParseArgsOptionsConfig = { help: { type: 'boolean', short: 'h' } };
  for (const name of names) {
    const { flag, default: value } = command.options[name];
    config[name] = flag ? { type: 'boolean', default: false } : { type: 'string', default: value };
  }
  let parsed;
  try {
    parsed = parseArgs({ args: [...argv], options: config, strict: true, allowPositionals: false });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n\n${helpText(command)}`);
  }
  if (parsed.values.help === true) return { help: helpText(command) };
  const values = Object.fromEntries(
    names.map((name) => [name, command.options[name].flag ? (parsed.values[name] === true ? 'yes' : 'no') : parsed.values[name]]),
  ) as Record<Name, string>;
  for (const name of names) {
    const { choices } = command.options[name];
    if (choices && !choices.includes(values[name])) throw new UsageError(`--${name} must be one of: ${choices.join(', ')}; got “${values[name]}”`);
  }
  return { values };
}

function helpText<Name extends string>({ usage, summary, options }: Command<Name>): string {
  const rows = (Object.entries(options) as [Name, Option][]).map(([name, option]) => {
    const choices = option.choices ? ` (${option.choices.join(', ')})` : '';
    if (option.flag) return `  ${`--${name}`.padEnd(20)} ${option.help}`;
    return `  ${`--${name} ${option.value}`.padEnd(20)} ${option.help}${choices}; default ${option.default}`;
  });
  return [summary, '', `Usage: ${usage}`, '', 'Options:', ...rows, `  ${'--help'.padEnd(20)} this text`].join('\n');
}

/** Runs a command: a UsageError is printed plainly and ends with exit code 2. */
export async function runCommand(main: () => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
