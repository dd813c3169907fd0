package news.parallax.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import news.parallax.text.Span;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads <a href="https://timeml.github.io/site/publications/specs.html">TimeML</a>: what stands in {@code TEXT}, and its times. */
final class TimeMl {
    private TimeMl() {}

    /** A time as told by an annotator or a tagger. */
    record Time(Span span, String type, String value) {}

    /** An article. Its day of publication is the time of creation. */
    record Marked(String name, LocalDate created, String text, List<Time> times) {}

    /** The articles of a folder, by name. */
    static List<Marked> read(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(f -> f.toString().endsWith(".tml")).sorted().toList();
        }
        List<Marked> articles = new ArrayList<>();
        for (Path file : files) {
            articles.add(article(file));
        }
        return articles;
    }

    private static Marked article(Path file) throws IOException {
        Document document = parse(file);
        LocalDate created = null;
        List<Time> times = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Element time : elements(document, "TIMEX3")) {
            if (time.getAttribute("functionInDocument").equals("CREATION_TIME")) {
                created = LocalDate.parse(time.getAttribute("value").substring(0, 10));
            }
        }
        if (created == null) {
            throw new IOException("no time of creation in " + file);
        }
        for (Element part : elements(document, "TEXT")) {
            append(part, text, times);
        }
        return new Marked(file.getFileName().toString(), created, text.toString(), List.copyOf(times));
    }

    /** Reaches for nothing outside the file. */
    private static Document parse(Path file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return factory.newDocumentBuilder().parse(file.toFile());
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("no TimeML: " + file, e);
        }
    }

    private static List<Element> elements(Document document, String name) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < document.getElementsByTagName(name).getLength(); i++) {
            elements.add((Element) document.getElementsByTagName(name).item(i));
        }
        return elements;
    }

    /** The times without words, which only help to reckon others, are left out. */
    private static void append(Node node, StringBuilder text, List<Time> times) {
        int start = text.length();
        if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
            text.append(node.getNodeValue());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            append(child, text, times);
        }
        if (node instanceof Element element && element.getTagName().equals("TIMEX3") && text.length() > start) {
            times.add(new Time(
                    new Span(start, text.length()), element.getAttribute("type"), element.getAttribute("value")));
        }
    }
}
