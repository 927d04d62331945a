import { dataAttributes } from "../../packages/react/docs/data-attributes.ts";
import { Prose } from "./prose.tsx";

/** The `data-*` attributes a component tells its state by. */
export function AttributesTable({ of }: { of: string }) {
  return (
    <table className="guestlist-docs-table">
      <thead>
        <tr>
          <th scope="col">Attribute</th>
          <th scope="col">Says</th>
          <th scope="col">On</th>
        </tr>
      </thead>
      <tbody>
        {(dataAttributes[of] ?? []).map(({ name, on, values, meaning }) => (
          <tr key={`${name} ${on}`}>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td>
              <p>{meaning}</p>
              {values === undefined ? null : <Prose text={values} />}
            </td>
            <td>
              <code>{on}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
