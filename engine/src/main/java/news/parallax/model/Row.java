package news.parallax.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row of features while it is filled: values in order, and their names where somebody asks for them. */
public final class Row {
    private final float[] values;
    private final @Nullable List<String> names;
    private int next;

    /** A row to be filled with values. */
    public Row(int size) {
        this.values = new float[size];
        this.names = null;
    }

    /** A row to be filled with names. */
    public Row() {
        this.values = new float[1000];
        this.names = new ArrayList<>();
    }

    public void add(String name, double value) {
        if (names != null) {
            names.add(name);
        }
        values[next++] = (float) value;
    }

    /** Adds a value whose name has a number or a second name; the name is only put together where it is asked for. */
    public void add(String name, Object which, double value) {
        if (names != null) {
            names.add(name + "-" + which);
        }
        values[next++] = (float) value;
    }

    public void add(String name, boolean value) {
        add(name, value ? 1 : 0);
    }

    public float[] values() {
        if (next != values.length && names == null) {
            throw new IllegalStateException(
                    "a row has " + next + " features where " + values.length + " were expected");
        }
        return values;
    }

    public List<String> names() {
        return names == null ? List.of() : List.copyOf(names);
    }
}
