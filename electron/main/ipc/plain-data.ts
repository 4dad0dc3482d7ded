import type { SizeLimits } from '#electron/contract/define.ts';

type Limits = SizeLimits & { readonly maxDepth: number };

export const ARGUMENT_LIMITS: Limits = { maxCharacters: 64 * 1024, maxNodes: 2000, maxDepth: 12 };

const POISONED_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Whether a value is plain data of a reasonable size: what JSON could carry, `undefined`, and bytes where they are expected. Asked before any schema, so
 * that no parser ever walks something huge or with a forged prototype.
 */
export function isPlainData(value: unknown, limits: Limits = ARGUMENT_LIMITS): boolean {
  let characters = 0;
  let bytes = 0;
  let nodes = 0;

  const walk = (part: unknown, depth: number): boolean => {
    nodes += 1;
    if (nodes > limits.maxNodes || depth > limits.maxDepth) return false;
    switch (typeof part) {
      case 'undefined':
      case 'boolean':
      case 'number':
        return true;
      case 'string':
        characters += part.length;
        return characters <= limits.maxCharacters;
      case 'object':
        return part === null || walkObject(part, depth);
      default:
        return false;
    }
  };

  const walkObject = (part: object, depth: number): boolean => {
    if (Array.isArray(part)) {
      return part.length <= limits.maxNodes && part.every((item) => walk(item, depth + 1));
    }
    if (part instanceof Uint8Array) {
      bytes += part.byteLength;
      return bytes <= (limits.maxBytes ?? -1);
    }
    const prototype: unknown = Object.getPrototypeOf(part);
    if (prototype !== Object.prototype && prototype !== null) return false;
    const keys = Object.keys(part);
    if (keys.length > limits.maxNodes) return false;
    return keys.every((key) => {
      characters += key.length;
      if (characters > limits.maxCharacters || POISONED_KEYS.has(key)) return false;
      return walk(Reflect.get(part, key), depth + 1);
    });
  };

  return walk(value, 0);
}
