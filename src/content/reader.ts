/** Opens content files: their texts and data, and what is wrong with them. Only `read.ts` uses it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { type ParsedData, parseJson, parseYaml } from './parse-data.ts';
import type { Fault, Problem } from './problems.ts';
import { decodeText } from './read-text.ts';
import { similarHint } from './similar.ts';

/** The files under one content root; faults are kept in `problems`, none is thrown. */
export class Reader {
  readonly problems: Problem[] = [];
  readonly brokenIds = new Set<string>();
  readonly misencoded = new Set<string>();
  hasFacts = true;
  readonly root: string;

  readonly #isMissing: boolean;

  constructor(root: string) {
    this.root = root;
    this.#isMissing = !existsSync(root);
    if (this.#isMissing)
      this.problems.push({
        file: root,
        key: '',
        expected: 'the content root: a folder with _data and locales',
        found: 'no such folder',
        remedy: 'fix CONTENT_ROOT, or create the folder',
      });
  }

  report(file: string, key: string, fault: Fault): void {
    if (!this.#isMissing && !this.misencoded.has(file)) this.problems.push({ file, key, ...fault });
  }

  /** Text of a file, or undefined and a problem when there is none. */
  text(file: string): string | undefined {
    const absolute = path.join(this.root, file);
    if (existsSync(absolute)) return this.#decoded(file, readFileSync(absolute)).normalize('NFC');
    this.report(file, '', {
      expected: 'the file',
      found: 'no such file',
      remedy: 'create it',
    });
    return undefined;
  }

  #decoded(file: string, bytes: Uint8Array): string {
    const { text, fault } = decodeText(bytes);
    if (fault) {
      const { line, ...rest } = fault;
      this.report(file, line === undefined ? '' : `line ${line}`, rest);
      this.misencoded.add(file);
    }
    return text;
  }

  names(folder: string): string[] {
    const absolute = path.join(this.root, folder);
    return existsSync(absolute)
      ? readdirSync(absolute)
          .filter((name) => !name.startsWith('.'))
          .sort()
      : [];
  }

  yaml(file: string): unknown {
    return this.#parsed(file, parseYaml);
  }

  json(file: string): unknown {
    return this.#parsed(file, parseJson);
  }

  #parsed(file: string, parse: (text: string) => ParsedData): unknown {
    const text = this.text(file);
    return text === undefined ? undefined : this.settle(file, parse(text));
  }

  /** The value of parsed data, its faults reported. */
  settle(file: string, { value, faults }: ParsedData): unknown {
    for (const { key, ...fault } of faults) this.report(file, key, fault);
    return value;
  }

  /** `value` in the shape of `schema`, or undefined and one problem per fault; `shapes` names the file of the schema. */
  parse<T extends z.ZodType>(
    schema: T,
    value: unknown,
    file: string,
    key: string,
    shapes = 'src/content/schema.ts',
  ): z.infer<T> | undefined {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    for (const issue of result.error.issues) {
      const place = [key, ...issue.path].filter((part) => part !== '').join('.');
      if (issue.code === 'unrecognized_keys') {
        this.#reportFields(file, place, issue.keys, fieldsAt(schema, issue.path));
        continue;
      }
      this.report(file, place, {
        expected: expectation(issue),
        found: show(valueAt(value, issue.path)),
        remedy: `fix the value; ${shapes} says what each field means`,
      });
    }
    return undefined;
  }

  #reportFields(file: string, place: string, fields: string[], known: string[]): void {
    for (const field of fields)
      this.report(file, place, {
        expected: `only the fields ${known.join(', ')}`,
        found: field,
        remedy: `rename the field, or remove it${similarHint(field, known)}`,
      });
  }
}

/** The fields of the map at a path of a schema. */
function fieldsAt(schema: unknown, path: readonly PropertyKey[]): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return fieldsAt(schema.unwrap(), path);
  if (schema instanceof z.ZodUnion) return [...new Set(schema.options.flatMap((option) => fieldsAt(option, path)))];
  const [first, ...rest] = path;
  if (schema instanceof z.ZodObject)
    return first === undefined ? Object.keys(schema.shape) : fieldsAt(schema.shape[first as string], rest);
  if (schema instanceof z.ZodRecord) return fieldsAt(schema.valueType, rest);
  return schema instanceof z.ZodArray ? fieldsAt(schema.element, rest) : [];
}

const TYPE_NAMES: Record<string, string> = {
  record: 'a map',
  object: 'a map',
  array: 'a list',
  string: 'a text',
  number: 'a number',
};

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `no field ${issue.keys.join(', ')}`;
  if (issue.code === 'invalid_value') return `one of ${issue.values.join(', ')}`;
  if (issue.code === 'invalid_type') return TYPE_NAMES[issue.expected] ?? issue.expected;
  if (issue.code === 'invalid_format')
    return issue.message.startsWith('Invalid')
      ? `a valid ${issue.format === 'regex' ? 'id' : issue.format}`
      : issue.message;
  if (issue.code === 'invalid_union') return oneOf(issue);
  if (issue.code === 'invalid_key')
    return issue.issues.map((fault) => `a key that is ${expectation(fault)}`).join(', ');
  if (issue.code === 'too_small' && issue.message.startsWith('Too small')) return `a list of at least ${issue.minimum}`;
  return issue.message;
}

/** What each kind of value would have to be; where one field tells the kinds apart, what that may say. */
function oneOf(issue: z.core.$ZodIssueInvalidUnion): string {
  const { errors, message, options } = issue as typeof issue & { options?: string[] };
  if (options) return `one of ${options.join(', ')}`;
  if (message !== 'Invalid input') return message;
  return [...new Set(errors.flatMap(([fault]) => (fault ? expectation(fault) : [])))].join(', or ');
}

function valueAt(value: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], value);
}

/** A value as a message names it. */
export function show(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
