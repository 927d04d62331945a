import type { shareButtonMessages as english } from "../en/share-button.ts";
import type { Widened } from "../widened.ts";
import { counted } from "./words.ts";

export const shareButtonMessages: Widened<typeof english> = {
  share: {
    button: "مشاركة",
    details: (audience, added, requests) =>
      [
        audience,
        withAccess(added),
        ...(requests > 0
          ? [
              counted(requests, {
                zero: "لا طلبات وصول",
                one: "طلب وصول واحد",
                two: "طلبا وصول",
                few: "# طلبات وصول",
                many: "# طلب وصول",
                other: "# طلب وصول",
              }),
            ]
          : []),
      ].join("، "),
  },
};

function withAccess(count: number): string {
  return counted(count, {
    zero: "ليس لدى أحد إذن فردي",
    one: "لدى شخص واحد إذن فردي",
    two: "لدى شخصين إذن فردي",
    few: "لدى # أشخاص إذن فردي",
    many: "لدى # شخصًا إذن فردي",
    other: "لدى # شخص إذن فردي",
  });
}
