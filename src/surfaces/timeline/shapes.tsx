import { attributesOf, type Paint, type Shape } from './drawing.ts';

/** Shapes as elements of an SVG, in the colours given. */
export function Shapes({ shapes, colour }: { shapes: readonly Shape[]; colour: (paint: Paint) => string }) {
  return (
    <>
      {shapes.map((shape, index) => {
        const { fill, stroke, ...rest } = attributesOf(shape, colour);
        const look = { ...rest, class: shape.look, style: { fill, stroke } };
        if (!('text' in shape)) return <path key={index} {...look} d={shape.d} />;
        const { x, y, anchor, text } = shape;
        return (
          <text key={index} {...look} x={x} y={y} text-anchor={anchor}>
            {text}
          </text>
        );
      })}
    </>
  );
}
