package org.multaqa.organisations;

/** The SVG of an emblem, put together on a square of 64 around its middle; each shape has the class of its ink. */
final class EmblemDrawing {

    private static final int MIDDLE = 32;

    private final StringBuilder svg = new StringBuilder(512);

    EmblemDrawing(int firstInk, int secondInk) {
        svg.append("<svg class=\"emblem a")
                .append(firstInk)
                .append(" b")
                .append(secondInk)
                .append("\" viewBox=\"0 0 64 64\" aria-hidden=\"true\">");
    }

    /** The star polygon {points/step}: every step-th of the points on a circle, one closed path for each component. */
    EmblemDrawing star(String ink, int points, int step, int radius, int turned) {
        svg.append("<path class=\"").append(ink).append("\" d=\"");
        int components = greatestCommonDivisor(points, step);
        for (int component = 0; component < components; component++) {
            for (int corner = 0; corner < points / components; corner++) {
                svg.append(corner == 0 ? 'M' : ' ');
                int position = (component + corner * step) % points;
                point(Math.PI * (2 * position + turned) / points, radius);
            }
            svg.append('z');
        }
        svg.append("\"/>");
        return this;
    }

    EmblemDrawing disc(String ink, int radius) {
        svg.append("<circle class=\"").append(ink).append("\" cx=\"32\" cy=\"32\" r=\"").append(radius).append("\"/>");
        return this;
    }

    EmblemDrawing beads(int count) {
        svg.append("<path class=\"d\" pathLength=\"")
                .append(count)
                .append("\" d=\"M32 5a27 27 0 0 1 0 54a27 27 0 0 1 0-54\"/>");
        return this;
    }

    String svg() {
        return svg.append("</svg>").toString();
    }

    private void point(double angle, int radius) {
        decimal(MIDDLE + radius * Math.sin(angle));
        svg.append(' ');
        decimal(MIDDLE - radius * Math.cos(angle));
    }

    /** To one decimal, half up; written by hand, since no locale may have a say. */
    private void decimal(double number) {
        int tenths = (int) Math.floor(number * 10 + 0.5);
        svg.append(tenths / 10);
        if (tenths % 10 != 0) {
            svg.append('.').append(tenths % 10);
        }
    }

    private static int greatestCommonDivisor(int a, int b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }
}
