import "@guestlist/react/styles.css";
import "./styles/base.css";
import "./styles/controls.css";
import "./styles/pages.css";
import "./styles/mail.css";
import "./styles/board.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";

const container = document.getElementById("app");
if (!container) throw new Error("The page has no #app.");

createRoot(container).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
