import type { RoleValue } from "@guestlist/access";
import { createRef } from "react";
import { describe, expectTypeOf, it } from "vitest";
import { AccessSelect, type AccessSelectProps } from "./access-select.tsx";

type OwnRole = "reader" | "writer";
const roles: readonly OwnRole[] = ["reader", "writer"];
const ignore = () => {};

describe("given roles of an app's own", () => {
  it("should tell of those, and of no other", () => {
    expectTypeOf<AccessSelectProps<OwnRole>["onValueChange"]>().parameters.toEqualTypeOf<
      [OwnRole]
    >();
    expectTypeOf<AccessSelectProps<OwnRole>["value"]>().toEqualTypeOf<OwnRole | "custom">();
    expectTypeOf<AccessSelectProps["value"]>().toEqualTypeOf<RoleValue>();
  });

  it("should learn them from what it is given", () => {
    void (
      <AccessSelect
        label="Access for Zoe"
        value={roles[0] ?? "reader"}
        roles={roles}
        describeRole={(role) => expectTypeOf(role).toEqualTypeOf<OwnRole>() && role}
        onValueChange={(role) => expectTypeOf(role).toEqualTypeOf<OwnRole>()}
      />
    );
  });

  it("should refuse a role that is not among them", () => {
    void (
      <AccessSelect<OwnRole>
        label="Access for Zoe"
        // @ts-expect-error: no role of this app
        value="owner"
        roles={roles}
        // @ts-expect-error: nor is this
        available={["reader", "editor"]}
        onValueChange={ignore}
      />
    );
  });

  it("should take custom access and a ref of whatever element it is", () => {
    void (
      <AccessSelect<OwnRole>
        ref={createRef<HTMLElement>()}
        label="Access for Zoe"
        value="custom"
        roles={roles}
        onValueChange={ignore}
      />
    );
  });
});

describe("given roles that are not known before", () => {
  it("should tell of any", () => {
    const names: string[] = [];
    void (
      <AccessSelect
        label="Access for Zoe"
        value={names[0] ?? ""}
        roles={names}
        onValueChange={(role) => expectTypeOf(role).toEqualTypeOf<string>()}
      />
    );
  });
});
