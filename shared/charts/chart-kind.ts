import type { Drawn, FigureOptions } from './figure-parts.ts';
import type { Frame, FrameNeeds } from './frame.ts';
import type { ChartData } from './spec.ts';

/** A kind of chart: what it needs around it, and how it draws into that. */
export interface ChartKind {
  needs(data: ChartData, options: FigureOptions): FrameNeeds;
  draw(data: ChartData, options: FigureOptions, frame: Frame): Drawn;
}
