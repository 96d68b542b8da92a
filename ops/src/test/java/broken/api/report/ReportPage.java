package broken.api.report;

import org.springframework.ui.Model;

/** Speaks HTTP under a name that doesn't say so. */
public record ReportPage(Model model) {}
