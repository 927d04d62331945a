import type { roleMessages as english } from "../en/roles.ts";
import type { Widened } from "../widened.ts";

export const roleMessages: Widened<typeof english> = {
  roles: {
    viewer: "إذن العرض",
    commenter: "إذن التعليق",
    editor: "إذن التعديل",
    owner: "المالك",
    custom: "إذن مخصّص",
    none: "بدون إذن وصول",
  },
  roleDescriptions: {
    viewer: "العرض فقط",
    commenter: "العرض والتعليق",
    editor: "العرض والتعديل والمشاركة",
    editorWithoutSharing: "العرض والتعديل",
    owner: "كل شيء، بما في ذلك الإعدادات",
  },
};

/** What one does with a document in a role; `undefined` for roles that are no plain verb. */
export const deeds: Readonly<Record<string, string>> = {
  viewer: "عرض هذا المستند",
  commenter: "التعليق على هذا المستند",
  editor: "تعديل هذا المستند",
};

/** Of whoever it is, one or several, men or women. */
export function can(who: string, role: string, label: string): string {
  const deed = deeds[role];
  return deed === undefined ? `لدى ${who} إذن «${label}»` : `بإمكان ${who} ${deed}`;
}

export function youCan(role: string, label: string): string {
  const deed = deeds[role];
  return deed === undefined ? `لديك إذن «${label}»` : `بإمكانك ${deed}`;
}
