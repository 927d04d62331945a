import { ArgTypes } from "@storybook/addon-docs/blocks";
import type { ComponentType } from "react";

interface PropsTableProps {
  of: ComponentType<never> & { __docgenInfo?: { props: object } };
  /** The element whose attributes it takes too. */
  element?: string;
}

/** The props of a component, as Storybook's generator knows them. */
export function PropsTable({ of, element }: PropsTableProps) {
  if (!of.__docgenInfo) throw new Error(`Nothing was generated for ${of.displayName}.`);
  const hasOwn = Object.keys(of.__docgenInfo.props).length > 0;
  return (
    <>
      {hasOwn ? <ArgTypes of={of} /> : null}
      {element === undefined ? null : (
        <p>
          {hasOwn ? "And the" : "The"} attributes of a <code>{`<${element}>`}</code>; a{" "}
          <code>ref</code>, <code>className</code> and <code>style</code> reach that element.
        </p>
      )}
    </>
  );
}
