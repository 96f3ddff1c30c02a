# Every measure of two days of ICEWS, from the acts alone, in base R. See README.md.
arg <- commandArgs(trailingOnly = TRUE)
acts <- read.csv(arg[1], stringsAsFactors = FALSE, na.strings = "")
for (c in c("source_sector", "target_sector", "auxiliary", "mode")) acts[[c]][is.na(acts[[c]])] <- ""
acts <- acts[acts$auxiliary == "", ]
off <- tolower(as.character(acts$official)) == "true"
done <- acts[off, ]
volume <- read.csv(arg[2])$n
z <- qnorm(0.975)
say <- function(measure, a, b, part, n, value, low = NA, high = NA)
  cat(paste(c(measure, a, b, part, n, sprintf("%.15g", c(value, low, high))), collapse = "\t"), "\n", sep = "")
wilson <- function(k, n) as.numeric(suppressWarnings(prop.test(k, n, correct = FALSE)$conf.int))
states <- function(x) x[nchar(x) == 3 & x == toupper(x)]
net <- function(c, k) if (c + k == 0) 0 else (c - k) / (c + k)

term <- function(p, q) { m <- (p + q) / 2; ifelse(p > 0, p * log2(p / m), 0) / 2 + ifelse(q > 0, q * log2(q / m), 0) / 2 }
js <- function(a, b) sum(term(a / sum(a), b / sum(b)))
loo <- function(x, f) sapply(rep(seq_along(x), x), function(i) { y <- x; y[i] <- y[i] - 1; f(y) })
corrected <- function(a, b) {
  n <- sum(a); m <- sum(b); t <- js(a, b)
  la <- loo(a, function(y) js(y, b)); lb <- loo(b, function(y) js(a, y))
  mid <- t - (n - 1) * (mean(la) - t) - (m - 1) * (mean(lb) - t)
  half <- z * sqrt((n - 1) / n * sum((la - mean(la))^2) + (m - 1) / m * sum((lb - mean(lb))^2))
  sqrt(pmin(1, pmax(0, c(mid, mid - half, mid + half))))
}
S <- function(a, b) 1 - 2 * sum(abs(a - b)) / (length(a) * 2)
Pi <- function(a, b) { m <- (mean(a) + mean(b)) / 2; 1 - sum((a - b)^2) / (sum((a - m)^2) + sum((b - m)^2)) }
Kappa <- function(a, b) 1 - sum((a - b)^2) / (sum((a - mean(a))^2) + sum((b - mean(b))^2) + length(a) * (mean(a) - mean(b))^2)
jack <- function(f, a, b) { v <- sapply(seq_along(a), function(i) f(a[-i], b[-i])); n <- length(v); z * sqrt((n - 1) / n * sum((v - mean(v))^2)) }

about <- function(x, y, groups) {
  d <- done[done$source == x & done$target != y, ]
  if (groups) d <- d[d$target_kind == "group" & d$target_sector != "GOV", ]
  table(d$target)
}
ties <- function(x, y) {
  one <- done[done$source == x & !(done$target %in% c(x, y)), c("event_id", "quad", "target")]; names(one)[3] <- "third"
  two <- done[done$target == x & !(done$source %in% c(x, y)), c("event_id", "quad", "source")]; names(two)[3] <- "third"
  unique(rbind(one, two))
}

for (pair in list(c("USA", "PRK"), c("CHN", "USA"), c("RUS", "USA"), c("KOR", "PRK"), c("ISR", "PSE"), c("RUS", "UKR"))) {
  a <- pair[1]; b <- pair[2]
  ab <- done[done$source == a & done$target == b, ]; ba <- done[done$source == b & done$target == a, ]
  n <- nrow(ab); both <- unique(rbind(ab, ba)[, c("event_id", "quad")])
  say("event-counts", a, b, "", n, n)
  for (q in 1:4) say("event-counts", a, b, q, sum(ab$quad == q), sum(ab$quad == q))
  for (t in sort(unique(ab$type))) say("event-counts", a, b, t, sum(ab$type == t), sum(ab$type == t))
  half <- if (n >= 10) z * sd(ab$intensity) / sqrt(n) else NA
  say("mean-intensity", a, b, "", n, mean(ab$intensity), max(-10, mean(ab$intensity) - half), min(10, mean(ab$intensity) + half))
  c <- sum(both$quad <= 2); k <- sum(both$quad >= 3); w <- wilson(c, c + k)
  say("net-cooperation", a, b, "", c + k, net(c, k), 2 * w[1] - 1, 2 * w[2] - 1)
  c2 <- sum(both$quad == 2); k2 <- sum(both$quad == 4)
  if (c2 + k2 > 0) { w <- wilson(c2, c2 + k2); say("net-cooperation-material", a, b, "", c2 + k2, net(c2, k2), 2 * w[1] - 1, 2 * w[2] - 1) }
  w <- wilson(sum(ab$quad >= 3), n); say("conflict-share", a, b, "", n, mean(ab$quad >= 3), w[1], w[2])
  w <- wilson(n, volume); say("normalised-rate", a, b, "", n, 1000 * n / volume, 1000 * w[1], 1000 * w[2])
  for (groups in c(TRUE, FALSE)) {
    p <- about(a, b, groups); q <- about(b, a, groups); suffix <- if (groups) "-groups" else ""
    for (i in names(p)) { w <- wilson(p[[i]], sum(p)); say(paste0("priorities", suffix), a, b, i, p[[i]], p[[i]] / sum(p), w[1], w[2]) }
    if (sum(p) > 1 && sum(q) > 1) {
      keys <- union(names(p), names(q)); x <- as.numeric(p[keys]); y <- as.numeric(q[keys]); x[is.na(x)] <- 0; y[is.na(y)] <- 0
      d <- corrected(x, y); say(paste0("divergence", suffix), a, b, "", sum(x) + sum(y), d[1], d[2], d[3])
      say(paste0("divergence", suffix), a, b, "as counted", sum(x) + sum(y), sqrt(js(x, y)))
      say(paste0("divergence", suffix), a, b, "overlap", sum(x) + sum(y), sum(pmin(x / sum(x), y / sum(y))))
    }
  }
  hit <- acts[acts$target == a & acts$source != b & acts$type == "ASSAULT", ]
  say("attacks-suffered", a, b, "", length(unique(hit$event_id)), length(unique(hit$event_id)))
  words <- done[done$source == a & done$target != b & done$quad == 3, ]
  for (i in sort(unique(words$target))) say("threat-words", a, b, i, sum(words$target == i), sum(words$target == i))
  line <- function(name, k, n) if (n > 0) { w <- wilson(k, n); say("threat-perception", a, b, name, k, k / n, w[1], w[2]) }
  line("words of conflict", sum(ab$quad == 3), n); line("deeds of conflict", sum(ab$quad == 4), n)
  line("threats suffered", sum(ba$type == "THREATEN"), nrow(ba)); line("attacks suffered", sum(ba$type == "ASSAULT"), nrow(ba))
  ta <- ties(a, b); tb <- ties(b, a); thirds <- sort(states(union(ta$third, tb$third)))
  for (i in states(sort(unique(ta$third)))) say("third-parties", a, b, i, sum(ta$third == i), sum(ta$third == i & ta$quad <= 2))
  of <- function(t) sapply(thirds, function(i) net(sum(t$third == i & t$quad <= 2), sum(t$third == i & t$quad >= 3)))
  x <- of(ta); y <- of(tb)
  f <- list(S = S, pi = Pi, kappa = Kappa)
  for (name in names(f)) {
    v <- f[[name]](x, y); h <- jack(f[[name]], x, y)
    say("tie-similarity", a, b, if (name == "S") "" else name, length(x), v, max(-1, v - h), min(1, v + h))
  }
  own <- sign(net(c, k)); signed <- x != 0 & y != 0
  if (own != 0 && any(signed)) {
    good <- sum(own * x[signed] * y[signed] > 0); w <- wilson(good, sum(signed))
    say("structural-balance", a, b, "", sum(signed), good / sum(signed), w[1], w[2])
    u <- mean(x[signed] > 0); v <- mean(y[signed] > 0); same <- u * v + (1 - u) * (1 - v)
    say("structural-balance", a, b, "by chance", sum(signed), if (own > 0) same else 1 - same)
  }
}
