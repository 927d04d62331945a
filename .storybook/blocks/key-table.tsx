import { readKeys } from "../reading/read-keys.ts";

const keys = readKeys(
  Object.values(
    import.meta.glob<string>("../../packages/react/tests/accessibility/*-keys.ts", {
      query: "?raw",
      import: "default",
      eager: true,
    }),
  ),
);

/** What each key does, as the tests of the keyboard have it. */
export function KeyTable() {
  return (
    <table className="guestlist-docs-table">
      <thead>
        <tr>
          <th scope="col">Where</th>
          <th scope="col">Key</th>
          <th scope="col">What it does</th>
        </tr>
      </thead>
      <tbody>
        {keys.map(({ where, key, does }) => (
          <tr key={`${where} ${key} ${does}`}>
            <td>{where}</td>
            <td>
              <kbd>{key}</kbd>
            </td>
            <td>{does}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
