package news.parallax.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Its tests take a {@link Chromium}, the same for all classes. Where there is none they are skipped, and one line says so. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(InChromium.Provider.class)
@interface InChromium {
    /** Starts it when it is first asked for. */
    final class Provider implements BeforeAllCallback, ParameterResolver {
        // The profile "chromium" of the pom looks for it there, too.
        private static final Path BINARY = Path.of("/usr/bin/chromium");
        private static final AtomicBoolean SAID = new AtomicBoolean();

        @Override
        public void beforeAll(ExtensionContext context) {
            Assumptions.assumeTrue(Files.isExecutable(BINARY), () -> {
                String missing = "Browser tests skipped: there is no " + BINARY
                        + "; on Debian 'apt-get install --no-install-recommends chromium' brings it.";
                if (SAID.compareAndSet(false, true)) {
                    System.out.println(missing);
                }
                return missing;
            });
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Chromium.class;
        }

        @Override
        public Chromium resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(Namespace.create(Chromium.class))
                    .getOrComputeIfAbsent(Chromium.class, c -> new Chromium(BINARY), Chromium.class);
        }
    }
}
