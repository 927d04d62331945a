/** The brands of `brands.css`. */
export const brands = ["pomelo", "slab", "folio", "prompt"] as const;

export type Brand = (typeof brands)[number];
