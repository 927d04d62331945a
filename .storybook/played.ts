/**
 * Stories are played in English, which their play functions look for; another language comes in
 * once that is done, so that every state can be seen in every language.
 */
const played = new Set<string>();
const listeners = new Set<() => void>();

export function hasPlayed(storyId: string): boolean {
  return played.has(storyId);
}

export function setPlayed(storyId: string, value: boolean): void {
  if (value) played.add(storyId);
  else played.delete(storyId);
  for (const listener of listeners) listener();
}

export function subscribeToPlayed(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
