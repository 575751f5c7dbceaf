/** The mark of Jalon: a surveyor's ranging pole, banded red and white, on the line it is set out on. */
export function BrandMark() {
  return (
    <svg className="brand-mark" viewBox="0 0 28 28" width="28" height="28" aria-hidden="true">
      <path className="brand-line" d="M2 23.5c5-3.4 8-1 12-1.2s7-3.6 12-1.4" />
      <path className="pole-white" d="M12.2 1.5h3.6v20l-1.8 5-1.8-5z" />
      <path className="pole-red" d="M12.2 1.5h3.6v4h-3.6zM12.2 9.5h3.6v4h-3.6zM12.2 17.5h3.6v4l-1.8 5-1.8-5z" />
    </svg>
  );
}
