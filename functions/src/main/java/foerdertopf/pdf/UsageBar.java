package foerdertopf.pdf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import foerdertopf.pool.Budget;
import foerdertopf.report.BudgetColumn;
import org.w3c.dom.Element;

/// Draws how a budget is used as one bar of stacked parts: paid, approved, reserved, and what is left. The parts differ
/// in lightness, so that they are told apart without colours too.
final class UsageBar implements FSObjectDrawer {

    static final String TYPE = "application/x-usage-bar";

    /// In the order they are stacked.
    enum Part {
        PAID(BudgetColumn.PAID, 0x00_30_64), APPROVED(BudgetColumn.APPROVED, 0x1F_6F_B5), RESERVED(
            BudgetColumn.RESERVED, 0x9C_C8_E8), AVAILABLE(BudgetColumn.AVAILABLE, 0xF4_F6_F8);

        private final BudgetColumn column;
        private final Color color;

        Part(BudgetColumn column, int rgb) {
            this.column = column;
            this.color = new Color(rgb);
        }

        BudgetColumn column() {
            return column;
        }

        private String attribute() {
            return "data-" + column.key();
        }

        String cssColor() {
            return String.format(Locale.ROOT, "#%06x", color.getRGB() & 0xFF_FF_FF);
        }
    }

    private static final Color OUTLINE = new Color(0x5A_66_72);

    private static final float LINE = 0.75f;

    /// The attributes of an element that is drawn as this budget's bar.
    static Map<String, String> attributes(Budget budget, String alternative) {
        var attributes = new TreeMap<>(Map.of("type", TYPE, "class", "bar", "alt", alternative));
        for (var part : Part.values()) {
            attributes.put(part.attribute(), Long.toString(part.column().of(budget).cents()));
        }
        return attributes;
    }

    @Override
    public Map<Shape, String> drawObject(
        Element element,
        double x,
        double y,
        double width,
        double height,
        OutputDevice device,
        RenderingContext context,
        int dotsPerPixel) {
        var cents = new EnumMap<Part, Long>(Part.class);
        for (var part : Part.values()) {
            cents.put(part, Long.valueOf(element.getAttribute(part.attribute())));
        }
        device.drawWithGraphics(
            (float) x,
            (float) y,
            (float) width / dotsPerPixel,
            (float) height / dotsPerPixel,
            graphics -> draw(graphics, cents, width / dotsPerPixel, height / dotsPerPixel));
        return Map.of();
    }

    private static void draw(Graphics2D graphics, Map<Part, Long> cents, double width, double height) {
        var whole = Math.max(1, cents.values().stream().mapToLong(Long::longValue).sum());
        var from = 0.0;
        for (var part : cents.entrySet()) {
            var length = width * part.getValue() / whole;
            graphics.setColor(part.getKey().color);
            graphics.fill(new Rectangle2D.Double(from, 0, length, height));
            from += length;
        }
        graphics.setColor(OUTLINE);
        graphics.setStroke(new BasicStroke(LINE));
        graphics.draw(new Rectangle2D.Double(LINE / 2, LINE / 2, width - LINE, height - LINE));
    }
}
