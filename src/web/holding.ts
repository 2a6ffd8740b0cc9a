/** What must outlive one request, under a name that cannot be guessed: few of them, not for long, and whatever goes is cleared away. */
import { randomBytes } from 'node:crypto';

export type Holding<T> = {
  readonly put: (value: T) => string;
  readonly get: (token: string) => T | undefined;
  readonly drop: (token: string) => Promise<void>;
};

const TOKEN_BYTES = 24;

export function holding<T>(
  limits: { readonly most: number; readonly milliseconds: number },
  clear: (value: T) => Promise<void>,
): Holding<T> {
  const held = new Map<string, { readonly value: T; readonly timer: NodeJS.Timeout }>();
  const drop = async (token: string): Promise<void> => {
    const found = held.get(token);
    held.delete(token);
    if (found === undefined) return;
    clearTimeout(found.timer);
    await clear(found.value);
  };
  return {
    drop,
    get: (token) => held.get(token)?.value,
    put: (value) => {
      const token = randomBytes(TOKEN_BYTES).toString('hex');
      const [oldest] = held.keys();
      if (held.size >= limits.most && oldest !== undefined) void drop(oldest);
      const timer = setTimeout(() => void drop(token), limits.milliseconds);
      timer.unref();
      held.set(token, { value, timer });
      return token;
    },
  };
}
