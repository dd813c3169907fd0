package news.parallax.extract;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Ways in which pages come broken, by name. With the same seed each breaks the same page the same way. */
enum Breaker {
    /** Of titles, scripts and styles they stay: without them all that follows is of the title, to any reader. */
    DROP_CLOSING_TAGS {
        @Override
        byte[] apply(byte[] page, Random random) {
            return each(page, "</", random, (text, at) -> {
                if (!text.substring(at, end(text, at)).matches("</(?:title|script|style)\\s*>")) {
                    text.delete(at, end(text, at));
                }
            });
        }
    },
    DROP_OPENING_TAGS {
        @Override
        byte[] apply(byte[] page, Random random) {
            return each(page, "<", random, (text, at) -> text.delete(at, end(text, at)));
        }
    },
    CUT_TAGS_OPEN {
        @Override
        byte[] apply(byte[] page, Random random) {
            return each(page, ">", random, (text, at) -> text.deleteCharAt(at));
        }
    },
    DOUBLE_TAGS {
        @Override
        byte[] apply(byte[] page, Random random) {
            return each(page, "<", random, (text, at) -> text.insert(at, text.substring(at, end(text, at))));
        }
    },
    DROP_QUOTES {
        @Override
        byte[] apply(byte[] page, Random random) {
            return each(page, "\"", random, (text, at) -> text.deleteCharAt(at));
        }
    },
    SWAP_BYTES {
        @Override
        byte[] apply(byte[] page, Random random) {
            byte[] broken = page.clone();
            for (int i = 0; i < broken.length / 200; i++) {
                int a = random.nextInt(broken.length);
                int b = random.nextInt(broken.length);
                byte kept = broken[a];
                broken[a] = broken[b];
                broken[b] = kept;
            }
            return broken;
        }
    },
    ANY_BYTES {
        @Override
        byte[] apply(byte[] page, Random random) {
            byte[] broken = page.clone();
            for (int i = 0; i < broken.length / 100; i++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(1, 256);
            }
            return broken;
        }
    },
    TRUNCATE {
        @Override
        byte[] apply(byte[] page, Random random) {
            return Arrays.copyOf(page, random.nextInt(page.length));
        }
    },
    REPEAT_A_PART {
        @Override
        byte[] apply(byte[] page, Random random) {
            int from = random.nextInt(page.length);
            String part = latin(page).substring(from, random.nextInt(from, page.length));
            return bytes(new StringBuilder(latin(page)).insert(random.nextInt(page.length), part));
        }
    },
    NULLS {
        @Override
        byte[] apply(byte[] page, Random random) {
            byte[] broken = page.clone();
            for (int i = 0; i < 6; i++) {
                broken[random.nextInt(broken.length)] = 0;
            }
            return broken;
        }
    },
    WRONG_CHARSET_DECLARED {
        @Override
        byte[] apply(byte[] page, Random random) {
            String charset = List.of("utf-16", "windows-1251", "Shift_JIS", "iso-8859-1", "nonsense", "us-ascii")
                    .get(random.nextInt(6));
            return bytes(new StringBuilder("<meta charset=" + charset + ">").append(latin(page)));
        }
    },
    OTHER_CHARSET {
        @Override
        byte[] apply(byte[] page, Random random) {
            Charset charset = Charset.forName(
                    List.of("windows-1252", "UTF-16", "UTF-16LE").get(random.nextInt(3)));
            return new String(page, StandardCharsets.UTF_8).getBytes(charset);
        }
    },
    WRAP {
        @Override
        byte[] apply(byte[] page, Random random) {
            String tag = List.of("div", "form", "table", "a", "span", "article", "b", "nav", "svg", "template")
                    .get(random.nextInt(10));
            int depth = random.nextInt(1, 400);
            return bytes(new StringBuilder(("<" + tag + ">").repeat(depth))
                    .append(latin(page))
                    .append(("</" + tag + ">").repeat(depth)));
        }
    },
    SHUFFLE_TAGS {
        @Override
        byte[] apply(byte[] page, Random random) {
            List<String> parts = new ArrayList<>(List.of(latin(page).split("(?=<)")));
            for (int i = 0; i < parts.size() / 10; i++) {
                java.util.Collections.swap(parts, random.nextInt(parts.size()), random.nextInt(parts.size()));
            }
            return bytes(new StringBuilder(String.join("", parts)));
        }
    };

    private interface Edit {
        void apply(StringBuilder text, int at);
    }

    /** Breaks a page. */
    abstract byte[] apply(byte[] page, Random random);

    /** Edits about one in four of the places where something stands. */
    private static byte[] each(byte[] page, String what, Random random, Edit edit) {
        StringBuilder text = new StringBuilder(latin(page));
        for (int at = text.lastIndexOf(what); at >= 0; at = at == 0 ? -1 : text.lastIndexOf(what, at - 1)) {
            if (random.nextInt(4) == 0) {
                edit.apply(text, at);
            }
        }
        return bytes(text);
    }

    private static int end(StringBuilder text, int at) {
        int end = text.indexOf(">", at);
        return end < 0 ? text.length() : end + 1;
    }

    private static String latin(byte[] page) {
        return new String(page, StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
