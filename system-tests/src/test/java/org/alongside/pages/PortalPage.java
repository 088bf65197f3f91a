package org.alongside.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alongside.house.House;
import org.alongside.isolation.Database;
import org.alongside.kit.Demo;
import org.alongside.kit.Things;

/**
 * One page of the portal and how to get to it in the demonstration: a row of {@code pages.csv}.
 *
 * @param page    its place in the web application, without the ending
 * @param who     whose page it is, as a part of the demonstration's cast or in braces by a thing; empty for everyone
 * @param address its address, with {@code {area}} and the names of things from {@link Things}
 * @param shows   the status when it is not 200
 * @param refuses the button that refuses to send the page's form without answers; {@link #NEVER} when the page has a form
 *                that would do something or needs no answer; empty when it has none
 */
record PortalPage(String page, String who, String address, int shows, String refuses) {

    private static final String NEVER = "-";

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");
    private static final Set<String> FREE_NAMES = Set.of("area", "none", "code");
    private static final String NOTHING = "9a8b7c6d-0000-4000-8000-000000000000";
    private static final Path WEB = House.ROOT.resolve("portal-web/src/main/webapp");

    static List<PortalPage> all() {
        return read("pages.csv");
    }

    /** What programs ask for, and downloads: each class that answers them, in {@code doors.csv}. */
    static List<PortalPage> doors() {
        return read("doors.csv");
    }

    private static List<PortalPage> read(String list) {
        try {
            return Files.readAllLines(Path.of("src/test/resources", list)).stream().skip(1)
                    .map(PortalPage::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PortalPage of(String line) {
        String[] cells = line.split(",", 5);
        return new PortalPage(cells[0], cells[1], cells[2], cells[3].isEmpty() ? 200 : Integer.parseInt(cells[3]),
                cells.length < 5 ? "" : cells[4]);
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

    /** Whether its address says which of an area's things it is about. */
    boolean namesAThing() {
        return NAME.matcher(address).results().anyMatch(name -> !FREE_NAMES.contains(name.group(1)));
    }

    /** Its address in the area, about the area's own things. */
    String in(String area) {
        return put(address, area, area);
    }

    /** Its address in {@code area}, about a thing of another area. */
    String in(String area, String thingsOf) {
        return put(address, area, thingsOf);
    }

    /** Its address in the area, about a thing that never existed. */
    String withNothing(String area) {
        String nothing = address.replace("{number}", "{numberOfNobody}")
                .replaceAll("\\{(?!area}|code}|numberOfNobody})\\w+}", "{none}");
        return put(nothing, area, area);
    }

    boolean needsSomebody() {
        return !who.isEmpty();
    }

    boolean hasForm() {
        return !refuses.isEmpty();
    }

    boolean refusesToBeSentEmpty() {
        return hasForm() && !refuses.equals(NEVER);
    }

    /** Who would come to it in an area where nothing has happened yet: the people of the scenery are only applicants there. */
    Demo.Person personOnTheFirstDay(String area) {
        return who.startsWith("scene-") ? Demo.in("applicant", area) : person(area);
    }

    /** Somebody the scenery has made, who exists only where it was played. */
    boolean isOfTheScenery() {
        return who.startsWith("scene-") || NAME.matcher(who).matches();
    }

    /** Plays the scenery first when it has not been: only then do its people exist. */
    Demo.Person person(String area) {
        if (isOfTheScenery()) {
            Things.in(area, "code");
        }
        if (NAME.matcher(who).matches()) {
            return Demo.withEmail(Database.rows("select email from platform.person where id = '%s'"
                    .formatted(Things.in(area, who.substring(1, who.length() - 1)))).get(0));
        }
        return List.of("steward", "operator").contains(who) ? Demo.national(who) : Demo.in(who, area);
    }

    private static String put(String address, String area, String thingsOf) {
        return NAME.matcher(address).replaceAll(name -> switch (name.group(1)) {
            case "area" -> area;
            case "none" -> NOTHING;
            default -> KeptThings.has(name.group(1))
                    ? KeptThings.in(thingsOf, name.group(1))
                    : Things.in(thingsOf, name.group(1));
        });
    }

    @Override
    public String toString() {
        return page + (who.isEmpty() ? "" : " as " + who);
    }
}
