package org.alongside.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.house.House;
import org.alongside.kit.Demo;

/**
 * One page of the portal and how to get to it in the demonstration: a row of {@code pages.csv}.
 *
 * @param page    its place in the web application, without the ending
 * @param who     whose page it is, as a part of the demonstration's cast; empty for everyone
 * @param address its address, with {@code {area}} and the names of things from {@link Things}
 * @param shows   the status when it is not 200
 */
record PortalPage(String page, String who, String address, int shows) {

    private static final Path WEB = House.ROOT.resolve("portal-web/src/main/webapp");

    static List<PortalPage> all() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/pages.csv")).stream().skip(1)
                    .map(line -> line.split(",", -1))
                    .map(cells -> new PortalPage(cells[0], cells[1], cells[2], cells[3].isEmpty() ? 200 : Integer.parseInt(cells[3])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every facelet that is a page of its own. */
    static List<String> inTheWebApplication() {
        try (Stream<Path> files = Files.walk(WEB)) {
            return files.map(file -> "/" + WEB.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".xhtml") && !name.startsWith("/WEB-INF/"))
                    .map(name -> name.substring(0, name.length() - ".xhtml".length()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isOfAnArea() {
        return address.startsWith("/{area}");
    }

    boolean namesAThing() {
        return Things.namedIn(address);
    }

    /** Its address in the area, about the area's own things. */
    String in(String area) {
        return Things.put(address, area, area);
    }

    /** Its address in {@code area}, about a thing of another area. */
    String in(String area, String thingsOf) {
        return Things.put(address, area, thingsOf);
    }

    /** Its address in the area, about a thing that never existed. */
    String withNothing(String area) {
        return Things.put(address.replaceAll("\\{(?!area})\\w+}", "{none}"), area, area);
    }

    boolean needsSomebody() {
        return !who.isEmpty();
    }

    Demo.Person person(String area) {
        return List.of("steward", "operator").contains(who) ? Demo.national(who) : Demo.in(who, area);
    }

    @Override
    public String toString() {
        return page + (who.isEmpty() ? "" : " as " + who);
    }
}
