import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

// Parts that load later are compiled when they are first asked for, which a busy machine takes
// seconds for.
configure({ asyncUtilTimeout: 10_000 });

// Testing Library cleans up by itself only where test functions are globals; here they are imported.
afterEach(cleanup);
