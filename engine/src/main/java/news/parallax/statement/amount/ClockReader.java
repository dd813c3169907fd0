package news.parallax.statement.amount;

import java.util.Locale;
import java.util.regex.Matcher;

/** Times of day. */
final class ClockReader {
    private ClockReader() {}

    static void read(TimeSheet sheet) {
        for (Matcher m = TimePatterns.CLOCK.matcher(sheet.text); m.find(); ) {
            read(sheet, m);
        }
    }

    private static void read(TimeSheet sheet, Matcher m) {
        int hour;
        String minute = "00";
        int start = m.start();
        int end = m.end();
        if (m.group("h24") != null) {
            hour = Integer.parseInt(m.group("h24"));
            minute = m.group("m24");
        } else if (m.group("mil") != null) {
            hour = Integer.parseInt(m.group("mil").substring(0, 2));
            minute = m.group("mil").substring(2);
            end = m.end("mil");
        } else if (m.group("at") != null) {
            hour = Integer.parseInt(m.group("ha"));
            minute = m.group("ma");
            start = m.start("at");
        } else if (m.group("noon") != null) {
            hour = m.group("noon").equalsIgnoreCase("midnight") ? 0 : 12;
        } else if (m.group("oc") != null) {
            String word = m.group("oc").toLowerCase(Locale.ROOT);
            hour = UnitReader.number(word) % 24;
            String part = m.group("part") == null ? "" : m.group("part").toLowerCase(Locale.ROOT);
            hour += hour < 12 && (part.equals("afternoon") || part.equals("evening")) ? 12 : 0;
        } else if (m.group("bare") != null) {
            hour = UnitReader.number(m.group("bare").toLowerCase(Locale.ROOT)) % 12;
            hour += "morning".equalsIgnoreCase(m.group("half2")) ? 0 : 12;
        } else {
            hour = Integer.parseInt(m.group("h")) % 12;
            hour += Character.toLowerCase(m.group("half").charAt(0)) == 'p' ? 12 : 0;
            minute = m.group("min") == null ? "00" : m.group("min");
        }
        sheet.add(start, end, String.format(Locale.ROOT, "T%02d:%s", hour, minute), null);
    }
}
