package news.parallax.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import news.parallax.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
    private static final String STORY =
            "The mayor’s café in Ålvik closed on Monday after sixty years – “too early”, said its owner, Zoë Brandt.\n"
                    + "She means to open a smaller one beside the ferry landing when the summer comes.";

    private static String page(String declared) {
        return "<html><head>" + declared + "</head><body><p>" + STORY.replace("\n", "</p><p>") + "</p></body></html>";
    }

    private static byte[] bytes(String prefix, String text, Charset charset) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(HexFormat.of().parseHex(prefix));
        out.writeBytes(text.getBytes(charset));
        return out.toByteArray();
    }

    private static String body(Input.Format format, byte[] bytes) throws UnreadableInputException {
        return Extracted.of(format, bytes).body().replace("\n\n", "\n");
    }

    @ParameterizedTest
    @CsvSource({"EFBBBF, UTF-8", "FEFF, UTF-16BE", "FFFE, UTF-16LE", "'', UTF-8"})
    void aByteOrderMarkTellsTheEncodingAndIsNoText(String mark, String charset) throws UnreadableInputException {
        byte[] text = bytes(mark, STORY, Charset.forName(charset));
        assertThat(body(Input.Format.TEXT, text)).isEqualTo(STORY);
        assertThat(body(Input.Format.PLAIN, text)).isEqualTo(STORY);
        byte[] page = bytes(mark, page("<meta charset=utf-8>"), Charset.forName(charset));
        assertThat(body(Input.Format.HTML, page)).isEqualTo(STORY);
        byte[] json = bytes(mark, "{\"text\":\"" + STORY.replace("\n", "\\n") + "\"}", Charset.forName(charset));
        assertThat(body(Input.Format.JSON, json)).isEqualTo(STORY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta charset=\"iso-8859-1\">",
                "<meta charset=latin1>",
                "<meta http-equiv='Content-Type' content='text/html; charset=ISO-8859-1'>",
                "<meta charset='windows-1252'>",
                ""
            })
    void aPageDeclaredLatinOneIsReadAsWindows1252(String declared) throws UnreadableInputException {
        byte[] page = page(declared).getBytes(Charset.forName("windows-1252"));
        assertThat(body(Input.Format.HTML, page)).isEqualTo(STORY);
    }

    @Test
    void textThatIsNotUtf8IsReadAsWindows1252() throws UnreadableInputException {
        assertThat(body(Input.Format.TEXT, STORY.getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(STORY);
    }

    @Test
    void aDeclaredEncodingIsKept() throws UnreadableInputException {
        String story =
                "Мост в Келлмуте не закрылся во вторник утром, и два буксира ждали в нижнем бассейне, сказал смотритель.";
        byte[] page =
                ("<meta charset=windows-1251><body><p>" + story + "</p>").getBytes(Charset.forName("windows-1251"));
        assertThat(Extracted.of(Input.Format.HTML, page).body()).isEqualTo(story);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<meta charset=utf-16>", "<meta charset=no-such-thing>", "<meta charset='?!'>"})
    void aDeclarationThatCannotBeIsPassedOver(String declared) throws UnreadableInputException {
        assertThat(body(Input.Format.HTML, page(declared).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(STORY);
    }

    @Test
    void aFewBrokenBytesDoNotSpoilADeclaredUtf8Page() throws UnreadableInputException {
        byte[] page = bytes("", page("<meta charset=utf-8>").replace("sixty", "six#ty"), StandardCharsets.UTF_8);
        for (int i = 0; i < page.length; i++) {
            page[i] = page[i] == '#' ? (byte) 0xE9 : page[i];
        }
        assertThat(body(Input.Format.HTML, page))
                .contains("The mayor’s café in Ålvik")
                .contains("“too early”");
    }

    @Test
    void brokenUtf8InATextIsReadNotRefused() throws UnreadableInputException {
        byte[] text = bytes("", STORY, StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(text, text.length + 1);
        cut[text.length] = (byte) 0xE2;
        assertThat(body(Input.Format.TEXT, cut)).contains("closed on Monday after sixty years");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<meta charset=iso-8859-1>", "<meta charset=windows-1252>", "<meta charset=windows-1251>", ""})
    void whatIsValidUtf8IsThatWhateverAPageDeclares(String declared) throws UnreadableInputException {
        assertThat(body(Input.Format.HTML, page(declared).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(STORY);
    }

    @Test
    void aPageOfSeveralBytesACharacterIsReadAsDeclared() throws UnreadableInputException {
        String story = "The mayor said in the morning that 橋が開いたまま動かなくなった, and that nobody could tell when it"
                + " would close again.";
        for (String charset : new String[] {"Shift_JIS", "EUC-JP", "ISO-2022-JP"}) {
            byte[] page =
                    ("<meta charset=" + charset + "><body><p>" + story + "</p>").getBytes(Charset.forName(charset));
            assertThat(Extracted.of(Input.Format.HTML, page).body()).as(charset).isEqualTo(story);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<meta charset=utf-8>", "<meta charset=iso-8859-1>", ""})
    void aFewBytesOfAnotherEncodingDoNotSpoilTheRest(String declared) throws UnreadableInputException {
        byte[] page = page(declared).replace("sixty", "six#ty").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < page.length; i++) {
            page[i] = page[i] == '#' ? (byte) 0x92 : page[i];
        }
        assertThat(body(Input.Format.HTML, page)).isEqualTo(STORY.replace("sixty", "six’ty"));
        byte[] text = page;
        assertThat(body(Input.Format.PLAIN, text)).contains("café in Ålvik").contains("six’ty");
    }

    @Test
    void aPageDeclaredUtf8ThatIsWindows1252IsReadAsThat() throws UnreadableInputException {
        byte[] page = page("<meta charset=utf-8>").getBytes(Charset.forName("windows-1252"));
        assertThat(body(Input.Format.HTML, page)).isEqualTo(STORY);
    }

    @Test
    void aCharacterThatIsCutOffLeavesOneSign() throws UnreadableInputException {
        byte[] page = page("").replace("sixty", "sixty##").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i + 1 < page.length; i++) {
            if (page[i] == '#') {
                page[i] = (byte) 0xE2;
                page[i + 1] = (byte) 0x80;
            }
        }
        assertThat(body(Input.Format.HTML, page)).contains("sixty\ufffd").contains("café in Ålvik");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unicode", "utf-16", "utf-32", "cp037", "x-user-defined", "utf-7", "none"})
    void anEncodingThatCannotBeIsPassedOver(String charset) throws UnreadableInputException {
        byte[] page = page("<meta charset=" + charset + ">").getBytes(StandardCharsets.UTF_8);
        assertThat(body(Input.Format.HTML, page)).isEqualTo(STORY);
    }

    @Test
    void lineEndsOfEverySortAreOne() throws UnreadableInputException {
        String body = Extracted.text(STORY).body();
        assertThat(Extracted.text(STORY.replace("\n", "\r\n")).body()).isEqualTo(body);
        assertThat(Extracted.text(STORY.replace("\n", "\r")).body()).isEqualTo(body);
    }

    @Test
    void theIdIsOfTheBytesNotOfTheText() throws UnreadableInputException {
        Article plain = Extracted.of(Input.Format.TEXT, STORY.getBytes(StandardCharsets.UTF_8));
        Article marked = Extracted.of(Input.Format.TEXT, bytes("EFBBBF", STORY, StandardCharsets.UTF_8));
        assertThat(marked.snapshot().text()).isEqualTo(plain.snapshot().text());
        assertThat(marked.id()).isNotEqualTo(plain.id());
    }

    @Test
    void theIdIsTheSha256OfTheBytes() throws UnreadableInputException {
        // printf 'The pier is closed today.' | sha256sum
        assertThat(Extracted.of(Input.Format.PLAIN, "The pier is closed today.".getBytes(StandardCharsets.UTF_8))
                        .id())
                .isEqualTo("5a6d6225cd1b1d5971ba2f683158ea9144172168630bfe314fb0a9207f78ccd4");
    }
}
