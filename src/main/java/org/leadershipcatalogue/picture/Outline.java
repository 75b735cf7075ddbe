package org.leadershipcatalogue.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;

/**
 * Turns a closed outline into the share of each pixel that it covers. Each edge adds to the pixels it runs through the
 * signed area on its right; the sum along a row is the coverage. It is exact, and needs no graphics system.
 */
final class Outline {

    private static final double FLATNESS = 0.1;
    private static final int FULL = 255;

    private final int width;
    private final int height;
    private final float[] areas;

    private Outline(int width, int height) {
        this.width = width;
        this.height = height;
        areas = new float[width * height + 2];
    }

    /**
     * The mask of an outline whose y grows upwards, as in fonts.
     *
     * @param scale pixels for each unit
     */
    static Mask mask(Path2D path, double scale) {
        Rectangle2D box = path.getBounds2D();
        int left = (int) Math.floor(box.getMinX() * scale) - 1;
        int top = (int) Math.floor(-box.getMaxY() * scale) - 1;
        int width = (int) Math.ceil(box.getMaxX() * scale) + 2 - left;
        int height = (int) Math.ceil(-box.getMinY() * scale) + 2 - top;
        Outline outline = new Outline(width, height);
        outline.trace(path.getPathIterator(new AffineTransform(scale, 0, 0, -scale, -left, -top), FLATNESS));
        return new Mask(left, top, width, outline.coverage());
    }

    private void trace(PathIterator path) {
        double[] point = new double[6];
        double startX = 0;
        double startY = 0;
        double x = 0;
        double y = 0;
        for (; !path.isDone(); path.next()) {
            int kind = path.currentSegment(point);
            if (kind != PathIterator.SEG_LINETO) {
                edge(x, y, startX, startY);
            }
            if (kind == PathIterator.SEG_LINETO) {
                edge(x, y, point[0], point[1]);
            }
            if (kind == PathIterator.SEG_MOVETO) {
                startX = point[0];
                startY = point[1];
            }
            x = kind == PathIterator.SEG_CLOSE ? startX : point[0];
            y = kind == PathIterator.SEG_CLOSE ? startY : point[1];
        }
        edge(x, y, startX, startY);
    }

    private void edge(double x0, double y0, double x1, double y1) {
        if (y0 == y1) {
            return;
        }
        int direction = y0 < y1 ? 1 : -1;
        double topX = y0 < y1 ? x0 : x1;
        double top = Math.min(y0, y1);
        double bottom = Math.max(y0, y1);
        double slope = (x1 - x0) / (y1 - y0);
        for (int row = (int) top; row < Math.min(height, Math.ceil(bottom)); row++) {
            double from = Math.max(row, top);
            double to = Math.min(row + 1.0, bottom);
            span(row, topX + (from - top) * slope, topX + (to - top) * slope, (to - from) * direction);
        }
    }

    /** One row of an edge, from one x to another, which descends by {@code drop}. */
    private void span(int row, double from, double to, double drop) {
        double left = Math.min(from, to);
        double right = Math.max(from, to);
        int first = (int) left;
        int last = Math.max((int) Math.ceil(right), first + 1);
        double before = 0;
        for (int column = first; column < last; column++) {
            double covered = area(left, right, column + 1) - area(left, right, column);
            areas[row * width + column] += (float) (drop * (covered - before));
            before = covered;
        }
        areas[row * width + last] += (float) (drop * (1 - before));
    }

    /** How much lies right of an edge, which runs from one x to another, and left of a border. */
    private static double area(double left, double right, double border) {
        if (border <= left) {
            return 0;
        }
        return border >= right ? border - (left + right) / 2 : (border - left) * (border - left) / (2 * (right - left));
    }

    private byte[] coverage() {
        byte[] coverage = new byte[width * height];
        for (int row = 0; row < height; row++) {
            float sum = 0;
            for (int at = row * width; at < (row + 1) * width; at++) {
                sum += areas[at];
                coverage[at] = (byte) Math.min(FULL, (int) (FULL * Math.abs(sum) + 0.5));
            }
        }
        return coverage;
    }
}
