package foerdertopf.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/// Turns XHTML into PDF/A-2a that is PDF/UA-1 as well. The same XHTML and moment give the same bytes: the dates and the
/// document's id come from the moment, never from the clock.
final class PdfPress {

    private static final String PRODUCER = "Foerdertopf";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final Pattern CREATED = Pattern.compile("(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)");

    static final String FONT_FAMILY = "DejaVu Sans Condensed";

    PdfPress() {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    byte[] print(String xhtml, Instant moment) {
        var drawers = new DefaultObjectDrawerFactory();
        drawers.registerDrawer(UsageBar.TYPE, new UsageBar());
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useFont(() -> font("DejaVuSansCondensed.ttf"), FONT_FAMILY, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(() -> font("DejaVuSansCondensed-Bold.ttf"), FONT_FAMILY, BOLD, FontStyle.NORMAL, true);
        builder.useObjectDrawerFactory(drawers);
        builder.withProducer(PRODUCER);
        builder.withHtmlContent(xhtml, "");
        var out = new ByteArrayOutputStream();
        try (var renderer = builder.buildPdfRenderer(); var document = renderer.createPDFKeepOpen()) {
            date(document, moment.truncatedTo(ChronoUnit.SECONDS));
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// The library dates a document by the clock, in its dictionary and again in its XMP metadata; both must agree.
    private static void date(PDDocument document, Instant moment) throws IOException {
        var utc = ZonedDateTime.ofInstant(moment, ZoneOffset.UTC);
        document.getDocumentInformation().setCreationDate(GregorianCalendar.from(utc));
        document.setDocumentId(moment.getEpochSecond());
        var catalog = document.getDocumentCatalog();
        var xmp = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
        var dated = CREATED.matcher(xmp)
            .replaceAll("$1" + Matcher.quoteReplacement(utc.toLocalDateTime() + "+00:00") + "$2");
        var metadata = new PDMetadata(document);
        metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
    }

    private static InputStream font(String name) {
        var stream = PdfPress.class.getResourceAsStream("/pdf/" + name);
        if (stream == null) {
            throw new IllegalStateException("the program lacks its font " + name);
        }
        return stream;
    }
}
