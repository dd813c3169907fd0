package news.parallax.app.input;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the files that the arguments name: those given, in the order given, and those in folders, sorted.
 *
 * <p>A file is taken once, by the first name under which it is reached. Opens none of them.
 */
final class FileFinder {
    private final List<Found> found = new ArrayList<>();
    private final Set<Path> files = new HashSet<>();
    private final Set<Path> folders = new HashSet<>();
    private boolean standardInput;
    private int reached;
    private int skipped;

    /** Looks at every argument; call it once. */
    List<Found> find(List<String> arguments) {
        for (String argument : arguments) {
            if (!argument.equals("-")) {
                given(argument);
            } else if (!standardInput) {
                standardInput = true;
                found.add(new Found.StandardInput());
            }
        }
        return List.copyOf(found);
    }

    /** How many files in folders were passed over because of their names. */
    int skipped() {
        return skipped;
    }

    private void given(String argument) {
        if (argument.isEmpty()) {
            nothing("''", "the name is empty; give a file, a folder or - for standard input");
            return;
        }
        Path path;
        try {
            path = Path.of(argument);
        } catch (InvalidPathException e) {
            nothing(argument, "the name cannot be used here (" + e.getReason() + "); rename it, or set LC_ALL=C.UTF-8");
            return;
        }
        String name = File.separatorChar == '\\' ? argument.replace('\\', '/') : argument;
        try {
            if (Files.readAttributes(path, BasicFileAttributes.class).isDirectory()) {
                folder(stripped(name), path, new HashSet<>(), true);
            } else {
                file(name, path);
            }
        } catch (IOException e) {
            nothing(name, why(path, e));
        }
    }

    private static String why(Path path, IOException e) {
        if (isCircle(path, e)) {
            return "it is a symbolic link that leads back to itself; remove the link";
        }
        return e instanceof NoSuchFileException && Files.isSymbolicLink(path)
                ? "it is a symbolic link to a file that is not there; mend the link or leave it out"
                : Failures.of(e);
    }

    /** A link that leads to no file, missing or not: the system gave up following it. */
    private static boolean isCircle(Path path, IOException e) {
        return e.getClass().equals(FileSystemException.class) && Files.isSymbolicLink(path);
    }

    private void file(String name, Path path) {
        reached++;
        if (files.add(real(path))) {
            found.add(new Found.File(name, path));
        }
    }

    private void nothing(String name, String why) {
        reached++;
        found.add(new Found.Nothing(new Reading.Failed(name, why)));
    }

    /** @param above the folders that this one was reached through */
    private void folder(String name, Path folder, Set<Path> above, boolean given) {
        Path real = real(folder);
        if (above.contains(real)) {
            nothing(name, "it is a symbolic link that leads back to a folder above it; remove the link");
            return;
        }
        if (!folders.add(real)) {
            return;
        }
        List<Path> children;
        try {
            children = children(folder);
        } catch (IOException e) {
            nothing(name, Failures.of(e));
            return;
        }
        above.add(real);
        int before = reached;
        for (Path child : children) {
            child(name, child, above);
        }
        above.remove(real);
        if (reached == before && (given || Kind.of(name) != null)) {
            nothing(name, "the folder holds nothing that can be read; wanted are " + Kind.EXTENSIONS);
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(children::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        children.sort(Comparator.comparing(FileFinder::fileName));
        return children;
    }

    private void child(String folder, Path child, Set<Path> above) {
        String own = fileName(child);
        if (own.startsWith(".")) {
            return;
        }
        String name = folder.endsWith("/") ? folder + own : folder + "/" + own;
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(child, BasicFileAttributes.class);
        } catch (IOException e) {
            if (Kind.of(own) != null || isCircle(child, e)) {
                nothing(name, why(child, e));
            } else {
                skipped++;
            }
            return;
        }
        if (attributes.isDirectory()) {
            folder(name, child, above, false);
        } else if (Kind.of(own) == null) {
            skipped++;
        } else if (attributes.isOther()) {
            nothing(name, "it is no regular file but a pipe, a socket or a device; give it by its own name to read it");
        } else {
            file(name, child);
        }
    }

    private static String fileName(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    /** Without the slashes at its end. */
    private static String stripped(String name) {
        int end = name.length();
        while (end > 1 && name.charAt(end - 1) == '/') {
            end--;
        }
        return name.substring(0, end);
    }

    /** The file itself, whatever links lead to it. */
    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }
}
