package org.alongside.server.wildfly;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.alongside.server.Setting;

/** The line that starts WildFly without its shell script, so that its process id is ours to watch. */
final class CommandLine {

    /** What WildFly's own script opens for it on a modular JDK. */
    private static final List<String> EXPORTS = List.of(
            "java.desktop/sun.awt", "java.naming/com.sun.jndi.ldap", "java.naming/com.sun.jndi.url.ldap",
            "java.naming/com.sun.jndi.url.ldaps", "jdk.naming.dns/com.sun.jndi.dns");
    private static final List<String> OPENS = List.of(
            "java.base/java.lang", "java.base/java.lang.invoke", "java.base/java.lang.reflect", "java.base/java.io",
            "java.base/java.net", "java.base/java.security", "java.base/java.util", "java.base/java.util.concurrent",
            "java.management/javax.management", "java.naming/javax.naming");

    private CommandLine() {
    }

    static List<String> of(Path home, BaseFolder base, int httpPort) {
        var line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-D[Standalone]",
                "-Xms64m", "-Xmx" + Setting.find("PORTAL_MEMORY").orElse("768m"),
                // Half a server is worse than none: out of memory ends it, and the launcher says so.
                "-XX:+ExitOnOutOfMemoryError",
                // JDK 17 takes these from the terminal's locale, and there may be none.
                "-Dfile.encoding=UTF-8", "-Duser.language=en", "-Duser.country=GB",
                "-Djava.awt.headless=true", "-Djava.net.preferIPv4Stack=true",
                "-Djboss.modules.system.pkgs=org.jboss.byteman",
                "-Djdk.serialFilter=maxbytes=10485760;maxdepth=128;maxarray=100000;maxrefs=300000",
                "-Dorg.jboss.boot.log.file=" + base.log(),
                "-Dlogging.configuration=file:" + base.path().resolve("configuration/logging.properties")));
        EXPORTS.forEach(name -> line.add("--add-exports=" + name + "=ALL-UNNAMED"));
        OPENS.forEach(name -> line.add("--add-opens=" + name + "=ALL-UNNAMED"));
        Stream.of("-jar", home.resolve("jboss-modules.jar").toString(),
                "-mp", home.resolve("modules").toString(), "org.jboss.as.standalone",
                "-Djboss.home.dir=" + home, "-Djboss.server.base.dir=" + base.path(),
                "-Djboss.http.port=" + httpPort,
                // Any free port: nobody is told it, and two portals on one machine do not meet.
                "-Djboss.management.http.port=0",
                "-c", "alongside.xml").forEach(line::add);
        return line;
    }
}
