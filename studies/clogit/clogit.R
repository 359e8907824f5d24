# Exact conditional logistic regression of strata.csv by R's package survival. Writes clogit.csv beside it.
#     Rscript studies/clogit/clogit.R
suppressPackageStartupMessages(library(survival))

here <- dirname(sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE)))
strata_of <- read.csv(file.path(here, "strata.csv"))
exposures <- c("rare", "steady", "linked", "metres", "spike")

tables <- lapply(unique(strata_of$shape), function(shape) {
  fit <- clogit(case ~ rare + steady + linked + metres + spike + strata(stratum),
                data = strata_of[strata_of$shape == shape, ], method = "exact",
                control = coxph.control(eps = 1e-14, toler.chol = 1e-16, iter.max = 100))
  data.frame(shape = shape, exposure = exposures,
             estimate = sprintf("%.12g", coef(fit)),
             standardError = sprintf("%.12g", sqrt(diag(vcov(fit)))),
             logLikelihoodAtZero = sprintf("%.12g", fit$loglik[1]),
             logLikelihood = sprintf("%.12g", fit$loglik[2]))
})
output <- file.path(here, "clogit.csv")
writeLines(paste0("# ", R.version.string, ", survival ", packageVersion("survival")), output)
suppressWarnings(write.table(do.call(rbind, tables), output, append = TRUE, sep = ",", quote = FALSE, row.names = FALSE))
