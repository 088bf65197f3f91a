package org.alongside.portal.training.manage;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.alongside.platform.csv.Csv;
import org.alongside.portal.form.Dates;
import org.alongside.training.enrolment.boundary.ReadLearners;
import org.alongside.training.run.boundary.ReadRuns;

/** Who is on a run, as a file for a spreadsheet; for those who run it only, and never kept on the way. */
@Path("area/training/manage/learners/{run: [0-9a-f-]{36}}.csv")
public class LearnersDownload {

    @Inject
    private ReadLearners learners;

    @Inject
    private ReadRuns runs;

    @Inject
    private ManageWords words;

    @Inject
    private Dates dates;

    @GET
    public Response csv(@PathParam("run") UUID run) {
        runs.desk(run);
        String table = Csv.MARK + LearnersCsv.of(learners.named(run), words, dates);
        return Response.ok(table.getBytes(StandardCharsets.UTF_8), "text/csv; charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"learners.csv\"")
                .header("Cache-Control", "private, no-store").build();
    }
}
