/** Tests of the shape of a record. */
import { expect, test } from '@playwright/test';
import type { z } from 'zod';

interface Shape {
  kind: string;
  schema: z.ZodType;
  /** A sound one. */
  record: object;
  /** Changes that must be refused: a field set to a value, or taken away. */
  refused: Record<string, unknown>;
}

/** Tests that a shape takes a sound record as it is, and none of the changes that must be refused. */
export function testShape({ kind, schema, record, refused }: Shape): void {
  test(`a sound ${kind} is taken as it is`, () => {
    expect(schema.parse(record)).toEqual(record);
  });
  for (const [field, value] of Object.entries(refused))
    test(`a ${kind} with ${field} ${value === undefined ? 'missing' : `as ${JSON.stringify(value)}`} is refused`, () => {
      const { error } = schema.safeParse({ ...record, [field]: value });
      const fields = error?.issues.flatMap((issue) => ('keys' in issue ? issue.keys : [issue.path[0]]));
      expect(fields).toContain(field);
    });
}
