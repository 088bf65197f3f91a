package org.alongside.portal.about;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.alongside.accreditation.application.boundary.StageCount;
import org.alongside.accreditation.body.ControlBand;
import org.alongside.accreditation.body.ControlPoint;
import org.alongside.platform.time.London;
import org.alongside.portal.chart.Chart;
import org.alongside.portal.chart.Series;

/** The pictures of the page about an area. */
final class Pictures {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    /** Short enough to stand beside an axis; the table has the whole sentence. */
    private static final TreeMap<ControlBand, String> BANDS = new TreeMap<>(Map.of(ControlBand.NOT_MET, "Not met",
            ControlBand.MORE_THAN_HALF, "More than half", ControlBand.THREE_QUARTERS_OR_MORE, "Three quarters"));

    private Pictures() {
    }

    /** The band over time, up to today: it holds until it changes. The lowest band stands lowest. */
    static String steps(List<ControlPoint> points, LocalDate today) {
        return Chart.steps(
                Stream.concat(points.stream().map(point -> London.dayOf(point.at())), Stream.of(today)).map(DAY::format).toList(),
                "Control",
                Stream.concat(points.stream(), Stream.of(points.get(points.size() - 1)))
                        .map(point -> BANDS.get(point.band())).toList(),
                List.copyOf(BANDS.descendingMap().values()));
    }

    /** How many applications stand at each stage; what is hidden in the table is empty here. */
    static String bars(List<StageCount> counts) {
        return Chart.bars(counts.stream().map(StageCount::stage).toList(),
                new Series("Applications", counts.stream().map(StageCount::count).toList()));
    }
}
