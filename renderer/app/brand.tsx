/** The mark of Jalon: a surveyor's ranging pole, banded red and white, on the line it is set out on. */
export function BrandMark() {
  return (
    <svg className="brand-mark" viewBox="0 0 28 28" width="28" height="28" aria-hidden="true">
      <path className="brand-line" d="M1 23.8c4.6-3.2 8-1 13-1.2s8.4-3.8 13-1.2" />
      <path className="pole-white" d="M11.5 1h5v20.5L14 27l-2.5-5.5z" />
      <path className="pole-red" d="M11.5 1h5v4.1h-5zM11.5 9.2h5v4.1h-5zM11.5 17.4h5v4.1L14 27l-2.5-5.5z" />
    </svg>
  );
}
