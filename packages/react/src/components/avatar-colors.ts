type Channels = readonly [red: number, green: number, blue: number];

/** What an avatar is painted with; the text reads on every point of the gradient. */
export interface AvatarColors {
  from: string;
  to: string;
  text: string;
}

const defaults = [
  ["#c2410c", "#be185d"],
  ["#0369a1", "#1d4ed8"],
  ["#0f766e", "#155e75"],
  ["#7c3aed", "#6d28d9"],
  ["#15803d", "#166534"],
  ["#be185d", "#9d174d"],
  ["#4f46e5", "#4338ca"],
  ["#b45309", "#92400e"],
  ["#0e7490", "#1e40af"],
  ["#a21caf", "#86198f"],
  ["#be123c", "#9f1239"],
] as const;

const black: Channels = [0, 0, 0];
const white: Channels = [255, 255, 255];

/** WCAG 2.2, 1.4.3. */
const wanted = 4.5;

/**
 * The colours of someone's avatar: those given (hex or `rgb()`; others are passed over), else a
 * pair that the name always leads to. Where neither white nor black text reads on all of a
 * gradient, the gradient is darkened until white does.
 */
export function avatarColors(name: string, given: readonly string[] = []): AvatarColors {
  const readable = given.map(channelsOf).filter((color) => color !== null);
  const stops = readable.length > 0 ? readable : defaultStops(name);
  const from = stops[0] ?? black;
  const to = stops.at(-1) ?? from;
  if (leastContrast(from, to, white) >= wanted) return painted(from, to, white);
  if (leastContrast(from, to, black) >= wanted) return painted(from, to, black);
  return darkened(from, to);
}

function defaultStops(name: string): (Channels | null)[] {
  let hash = 0;
  for (const character of name) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) | 0;
  return (defaults[Math.abs(hash) % defaults.length] ?? defaults[0]).map(channelsOf);
}

function darkened(from: Channels, to: Channels): AvatarColors {
  for (let share = 0.05; share < 1; share += 0.05) {
    const [start, end] = [between(from, black, share), between(to, black, share)];
    if (leastContrast(start, end, white) >= wanted) return painted(start, end, white);
  }
  return painted(black, black, white);
}

function painted(from: Channels, to: Channels, text: Channels): AvatarColors {
  return { from: css(from), to: css(to), text: css(text) };
}

/** Sampled along the way: the middle of a gradient can be darker than both of its ends. */
function leastContrast(from: Channels, to: Channels, text: Channels): number {
  return Math.min(
    ...[0, 0.25, 0.5, 0.75, 1].map((share) => contrast(between(from, to, share), text)),
  );
}

function between(from: Channels, to: Channels, share: number): Channels {
  const mixed = (index: 0 | 1 | 2) => Math.round(from[index] + (to[index] - from[index]) * share);
  return [mixed(0), mixed(1), mixed(2)];
}

function contrast(one: Channels, other: Channels): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}

function luminance([red, green, blue]: Channels): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** Reads `#rgb`, `#rrggbb` (an alpha channel is dropped) and `rgb(1, 2, 3)`. */
function channelsOf(color: string): Channels | null {
  const hex = /^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i.test(color) ? color.slice(1) : null;
  const pairs = hex && (hex.length < 6 ? hex.replace(/./g, "$&$&") : hex).match(/../g);
  const parts = pairs
    ? pairs.map((pair) => Number.parseInt(pair, 16))
    : (/^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/i.exec(color)?.slice(1).map(Number) ?? []);
  const [red, green, blue] = parts;
  if (red === undefined || green === undefined || blue === undefined) return null;
  return [Math.min(red, 255), Math.min(green, 255), Math.min(blue, 255)];
}

function css(color: Channels): string {
  return `rgb(${color.join(" ")})`;
}
