package foerdertopf.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

class HtmlTest {

    @Test
    void escapesTextsAndAttributes() {
        var html = new Html().element("p", Map.of("title", "\"a\" & <b>"), "1 < 2 & \"3\" > 2");
        assertThat(html).hasToString(
            "<p title=\"&quot;a&quot; &amp; &lt;b&gt;\">1 &lt; 2 &amp; &quot;3&quot; &gt; 2</p>");
    }

    @Test
    void leavesOutCharactersThatXmlDoesNotKnow() {
        assertThat(new Html().text("a\u0000b\u001Fc\uFFFEd\n\te")).hasToString("a b c d\n\te");
    }
}
