type Channels = readonly number[];

/** What an avatar is painted with; the text reads on every point of the gradient. */
export interface AvatarColors {
  from: string;
  to: string;
  text: string;
}

/** White reads on all of them. */
const defaults = "c2410c0369a10f766e7c3aed15803dbe185d4f46e5a21caf";

/** The luminance up to which white text has at least 4.5:1 (WCAG 2.2, 1.4.3), and from which black. */
const middle = 0.18;

/**
 * The colours of someone's avatar: those given (`#rgb` or `#rrggbb`; others are passed over),
 * else some that the name always leads to. Where neither white nor black text reads on all of a
 * gradient, the gradient is darkened until white does.
 */
export function avatarColors(name: string, given: readonly string[] = []): AvatarColors {
  const stops = given.filter((color) => /^#([\da-f]{3}){1,2}$/i.test(color)).map(channelsOf);
  const start = stops[0] ?? defaultColor(name);
  return painted(start, stops.at(-1) ?? darker(start, 0.2));
}

function painted(from: Channels, to: Channels): AvatarColors {
  const shades = luminances(from, to);
  const text = Math.max(...shades) <= middle ? "#fff" : Math.min(...shades) >= middle && "#000";
  if (!text) return painted(darker(from, 0.05), darker(to, 0.05));
  return { from: css(from), to: css(to), text };
}

function defaultColor(name: string): Channels {
  let hash = 0;
  for (const character of name) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  const place = (hash % (defaults.length / 6)) * 6;
  return channelsOf(`#${defaults.slice(place, place + 6)}`);
}

/**
 * Sampled along the way: the middle of a gradient can be darker than both of its ends. Between two
 * of 17 samples lies at most 0.0015 less than at them (an eighth of the curve's steepest bend, 3,
 * times the square of the step), which is within what `middle` leaves above the 0.175 of 4.5:1.
 */
function luminances(from: Channels, to: Channels): number[] {
  return [...Array(17).keys()].map((step) => {
    // Without the formula's branch for the darkest tones, which only makes those a little lighter.
    const [red = 0, green = 0, blue = 0] = between(from, to, step / 16).map(
      (channel) => ((channel / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  });
}

function between(from: Channels, to: Channels, share: number): Channels {
  return from.map((channel, index) => channel + ((to[index] ?? 0) - channel) * share);
}

function darker(color: Channels, share: number): Channels {
  return between(color, [], share);
}

/** Of `#rgb` or `#rrggbb`. */
function channelsOf(hex: string): Channels {
  const digits = hex.length < 6 ? hex.replace(/\w/g, "$&$&") : hex;
  return (digits.match(/\w\w/g) ?? []).map((pair) => Number(`0x${pair}`));
}

/** Rounded down, so that rounding never makes a darkened colour lighter. */
function css(color: Channels): string {
  return `rgb(${color.map(Math.floor).join(" ")})`;
}
