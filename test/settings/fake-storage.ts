/** A storage area as browsers give it to extensions, kept in memory. */
export function fakeStorage() {
  const held = new Map<string, unknown>();
  const listeners = new Set<(changes: Record<string, unknown>) => void>();
  return {
    async get(keys: string[]): Promise<Record<string, unknown>> {
      return Object.fromEntries([...held].filter(([key]) => keys.includes(key)));
    },
    async set(items: Record<string, unknown>): Promise<void> {
      const changes: Record<string, unknown> = {};
      for (const [key, newValue] of Object.entries(items)) {
        changes[key] = { oldValue: held.get(key), newValue };
        held.set(key, newValue);
      }
      for (const listener of listeners) listener(changes);
    },
    async remove(keys: string[]): Promise<void> {
      const changes = Object.fromEntries(keys.filter((key) => held.has(key)).map((key) => [key, {}]));
      for (const key of keys) held.delete(key);
      for (const listener of listeners) listener(changes);
    },
    clear: () => held.clear(),
    onChanged: {
      addListener: (listener: (changes: Record<string, unknown>) => void) => listeners.add(listener),
      removeListener: (listener: (changes: Record<string, unknown>) => void) => listeners.delete(listener),
    },
  };
}
