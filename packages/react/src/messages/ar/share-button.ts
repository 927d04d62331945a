import type { shareButtonMessages as english } from "../en/share-button.ts";
import type { Widened } from "../widened.ts";
import { counted } from "./words.ts";

export const shareButtonMessages: Widened<typeof english> = {
  share: {
    button: "مشاركة",
    details: (audience, count, requests) =>
      [
        audience,
        withAccess(count),
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
    zero: "ليس لدى أحد إذن وصول",
    one: "لدى شخص واحد إذن وصول",
    two: "لدى شخصين إذن وصول",
    few: "لدى # أشخاص إذن وصول",
    many: "لدى # شخصًا إذن وصول",
    other: "لدى # شخص إذن وصول",
  });
}
