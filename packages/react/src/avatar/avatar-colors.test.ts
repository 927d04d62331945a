import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { avatarColors } from "./avatar-colors.ts";

const named: Record<string, number[]> = { "#fff": [255, 255, 255], "#000": [0, 0, 0] };
const channels = (color: string) => named[color] ?? (color.match(/\d+/g) ?? []).map(Number);

/** WCAG's formula, written again so that the test does not measure with the code's own ruler. */
function contrastOf(one: readonly number[], other: readonly number[]): number {
  const light = (color: readonly number[]) =>
    color.reduce((sum, channel, index) => {
      const s = channel / 255;
      const linear = s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
      return sum + linear * ([0.2126, 0.7152, 0.0722][index] ?? 0);
    }, 0);
  const [a, b] = [light(one) + 0.05, light(other) + 0.05];
  return Math.max(a, b) / Math.min(a, b);
}

function leastContrast({ from, to, text }: ReturnType<typeof avatarColors>): number {
  const [start, end, ink] = [channels(from), channels(to), channels(text)];
  const along = Array.from({ length: 41 }, (_, step) =>
    start.map((channel, index) => channel + (((end[index] ?? 0) - channel) * step) / 40),
  );
  return Math.min(...along.map((color) => contrastOf(color, ink)));
}

describe("given colours", () => {
  it.each([
    [["#ffff00"]],
    [["#fff", "#000"]],
    [["#ff0000", "#00ff00"]],
    [["#0ea5e9", "#2563eb"]],
    [["#f97316", "#db2777"]],
    [["#777777"]],
    [["#808080", "#7f7f7f"]],
    [["#22c55e", "#15803D"]],
    // Darkest between two of five samples.
    [["#85e8c1", "#e90167"]],
  ])("should put readable text on %j", (colors) => {
    expect(leastContrast(avatarColors("Zoe", colors))).toBeGreaterThanOrEqual(4.5);
  });

  it("should put readable text on every point of any gradient", () => {
    const hex = fc
      .integer({ min: 0, max: 0xff_ff_ff })
      .map((color) => `#${color.toString(16).padStart(6, "0")}`);
    fc.assert(
      fc.property(fc.array(hex, { minLength: 1, maxLength: 3 }), (colors) => {
        expect(leastContrast(avatarColors("Zoe", colors))).toBeGreaterThanOrEqual(4.5);
      }),
      { numRuns: 3_000 },
    );
  });

  it("should keep colours on which text reads", () => {
    expect(avatarColors("Zoe", ["#1d4ed8", "#6d28d9"])).toEqual({
      from: "rgb(29 78 216)",
      to: "rgb(109 40 217)",
      text: "#fff",
    });
  });

  it("should pass over what is no plain colour", () => {
    const hostile = [
      "rgb(0 0 0)",
      "red), url(https://evil.example/",
      "var(--x)",
      "#12",
      "#12345",
      "#123456zz",
      "",
    ];

    expect(avatarColors("Zoe", hostile)).toEqual(avatarColors("Zoe"));
  });
});

describe("given no colours", () => {
  it("should have a palette on all of which text reads", () => {
    const palette = new Map(
      Array.from({ length: 1_000 }, (_, index) => avatarColors(`Person ${index}`)).map((colors) => [
        colors.from,
        colors,
      ]),
    );
    expect(palette.size).toBe(8);
    for (const colors of palette.values())
      expect(leastContrast(colors)).toBeGreaterThanOrEqual(4.5);
  });

  it("should lead a name to the same readable pair always", () => {
    for (const name of Array.from({ length: 200 }, (_, index) => `Person ${index}`)) {
      expect(avatarColors(name)).toEqual(avatarColors(name, []));
      expect(leastContrast(avatarColors(name))).toBeGreaterThanOrEqual(4.5);
    }
  });

  it("should not give everyone the same", () => {
    const pairs = new Set(
      Array.from({ length: 100 }, (_, index) => avatarColors(`Person ${index}`).from),
    );
    expect(pairs.size).toBeGreaterThan(6);
  });
});
