"""One pass of stochastic gradient descent over sparse documents, compiled: minutes instead of an hour.

Each thread works out its documents' gradients and then changes its own rows of the table, so two runs give the same.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numba import njit, prange

LITTLE = 1e-7


@njit(fastmath=True)
def _next(state: Any) -> Any:
    """Marsaglia's xorshift: chance that both halves of a step can draw again the same."""
    state ^= state << np.uint64(13)
    state ^= state >> np.uint64(7)
    state ^= state << np.uint64(17)
    return state


@njit(fastmath=True)
def _share(state: Any) -> Any:
    return np.float32(state >> np.uint64(40)) * np.float32(1.0 / (1 << 24))


@njit(fastmath=True)
def _begin(seed: int, place: int) -> Any:
    return _next(
        np.uint64(seed) * np.uint64(0x9E3779B97F4A7C15)
        + np.uint64(place) * np.uint64(0xD1B54A32D192ED03)
        + np.uint64(1)
    )


@njit(fastmath=True)
def _hidden_view(state: Any, view: Any) -> int:
    """Which kind of features this document is read without: 0 words, 1 meanings, 2 neither."""
    drawn = _share(state)
    return 0 if drawn < view else 1 if drawn < 2 * view else 2


@njit(fastmath=True)
def _forward(place, document, rows, kinds, owner, parts, table, bias, out, out_bias, chance, mixed, logits, sheets):
    """Fills `logits` for one document, and its hidden values and mask in `sheets`; returns the scale of its inputs."""
    indptr, indices, values = rows
    seed, drop, drop_hidden, view = chance
    hidden_values, mask = sheets
    hidden = bias.shape[0]
    state = _begin(seed, place)
    without = _hidden_view(state, view)
    square = np.float32(0.0)
    mixed[:] = 0
    for part in range(owner[document], owner[document + 1]):
        row = parts[part]
        for entry in range(indptr[row], indptr[row + 1]):
            feature = indices[entry]
            if kinds[feature] == without:
                continue
            value = values[entry]
            square += value * value
            state = _next(state)
            if _share(state) >= drop:
                for column in range(mixed.shape[0]):
                    mixed[column] += value * table[feature, column]
    scale = np.float32(1.0 / np.sqrt(max(square, np.float32(1.0))) / (1 - drop))
    for label in range(logits.shape[0]):
        logits[label] = mixed[hidden + label] * scale + out_bias[label]
    for unit in range(hidden):
        value = mixed[unit] * scale + bias[unit]
        state = _next(state)
        kept = np.float32(1.0 / (1 - drop_hidden)) if _share(state) >= drop_hidden and value > 0 else np.float32(0.0)
        mask[unit] = kept
        hidden_values[unit] = value * kept
        if kept > 0:
            for label in range(logits.shape[0]):
                logits[label] += hidden_values[unit] * out[unit, label]
    return scale


@njit(fastmath=True)
def _errors(logits, target, out, mask, gradient):
    """Turns `logits` into their error in place, fills the document's `gradient`, returns its loss."""
    labels = logits.shape[0] - 1
    hidden = mask.shape[0]
    top = logits[:labels].max()
    total = np.float32(0.0)
    for label in range(labels):
        logits[label] = np.exp(logits[label] - top)
        total += logits[label]
    loss = 0.0
    for label in range(labels):
        share = logits[label] / total
        if target[label] > 0:
            loss -= target[label] * np.log(share + LITTLE)
        logits[label] = share - target[label]
    several = np.float32(1.0) / (np.float32(1.0) + np.exp(-logits[labels]))
    loss -= np.log((several if target[labels] > 0 else 1 - several) + LITTLE)
    logits[labels] = several - target[labels]
    for label in range(labels + 1):
        gradient[hidden + label] = logits[label]
    for unit in range(hidden):
        back = np.float32(0.0)
        if mask[unit] > 0:
            for label in range(labels + 1):
                back += logits[label] * out[unit, label]
        gradient[unit] = back * mask[unit]
    return loss


@njit(fastmath=True)
def _change_rows(
    place, document, rows, kinds, owner, parts, table, seen, chance, rate, gradient, scale, thread, threads
):
    """Changes the rows that fall to `thread`, by Adagrad with one sum of squares a row."""
    indptr, indices, values = rows
    seed, drop, _, view = chance
    state = _begin(seed, place)
    without = _hidden_view(state, view)
    size = np.float32(0.0)
    for column in range(gradient.shape[0]):
        size += gradient[column] * gradient[column]
    size /= gradient.shape[0]
    for part in range(owner[document], owner[document + 1]):
        row = parts[part]
        for entry in range(indptr[row], indptr[row + 1]):
            feature = indices[entry]
            if kinds[feature] == without:
                continue
            state = _next(state)
            if feature % threads == thread and _share(state) >= drop:
                value = values[entry] * scale
                seen[feature] += value * value * size
                step = rate * value / np.sqrt(seen[feature])
                for column in range(gradient.shape[0]):
                    table[feature, column] -= step * gradient[column]


@njit(fastmath=True)
def _change_dense(size, gradients, sheet, weights, sums, rate, thread, threads):
    """Changes the hidden layer's weights by the whole batch."""
    bias, out, out_bias = weights
    bias_sum, out_sum, out_bias_sum = sums
    hidden, labels = out.shape
    for unit in range(thread, hidden, threads):
        back = np.float32(0.0)
        for k in range(size):
            back += gradients[k, unit]
        bias_sum[unit] += back * back
        bias[unit] -= rate * back / np.sqrt(bias_sum[unit])
        for label in range(labels):
            error = np.float32(0.0)
            for k in range(size):
                error += sheet[k, unit] * gradients[k, hidden + label]
            out_sum[unit, label] += error * error
            out[unit, label] -= rate * error / np.sqrt(out_sum[unit, label])
    if thread == 0:
        for label in range(labels):
            error = np.float32(0.0)
            for k in range(size):
                error += gradients[k, hidden + label]
            out_bias_sum[label] += error * error
            out_bias[label] -= rate * error / np.sqrt(out_bias_sum[label])


@njit(parallel=True, fastmath=True)
def one_pass(rows, kinds, owner, parts, targets, order, learnt, sums, chance, rate, batch, threads):
    """Learns from every document of `order` once; returns the mean loss.

    `rows` is the sparse matrix of parts (indptr, indices, values); document `d` is the sum of the rows
    `parts[owner[d]:owner[d + 1]]`; `targets` has a row of label shares for each, and whether it says several things.
    `learnt` is changed in place, `sums` are Adagrad's; `chance` is seed, share of features dropped, share of hidden
    values dropped, and share of documents read without their words, and as many without their meanings.
    """
    table, bias, out, out_bias = learnt
    seen, bias_sum, out_sum, out_bias_sum = sums
    wide = table.shape[1]
    hidden, labels = out.shape
    gradients = np.zeros((batch, wide), np.float32)
    sheet = np.zeros((batch, hidden), np.float32)
    scales = np.zeros(batch, np.float32)
    losses = np.zeros(batch, np.float64)
    loss = 0.0
    for start in range(0, order.shape[0], batch):
        size = min(batch, order.shape[0] - start)
        for thread in prange(threads):
            mixed = np.zeros(wide, np.float32)
            logits = np.zeros(labels, np.float32)
            mask = np.zeros(hidden, np.float32)
            for k in range(thread, size, threads):
                document = order[start + k]
                scales[k] = _forward(
                    start + k, document, rows, kinds, owner, parts, table, bias, out, out_bias, chance, mixed, logits,
                    (sheet[k], mask),
                )  # fmt: skip
                losses[k] = _errors(logits, targets[document], out, mask, gradients[k])
        loss += losses[:size].sum()
        for thread in prange(threads):
            _change_dense(
                size, gradients, sheet, (bias, out, out_bias), (bias_sum, out_sum, out_bias_sum), rate, thread, threads
            )
            for k in range(size):
                _change_rows(
                    start + k, order[start + k], rows, kinds, owner, parts, table, seen, chance, rate, gradients[k],
                    scales[k], thread, threads,
                )  # fmt: skip
    return loss / order.shape[0]


def compile_pass(threads: int) -> None:
    """Compile `one_pass` for the kinds of arrays it is called with, by learning nothing from one document."""
    whole, single = np.zeros(2, np.int64), np.zeros(1, np.float32)
    rows = (np.arange(2), np.zeros(1, np.int64), single)
    learnt = (np.zeros((1, 3), np.float32), single, np.zeros((1, 2), np.float32), np.zeros(2, np.float32))
    sums = (np.ones(1, np.float32), np.ones(1, np.float32), np.ones((1, 2), np.float32), np.ones(2, np.float32))
    chance = (1, np.float32(0), np.float32(0), np.float32(0))
    one_pass(
        rows, np.zeros(1, np.int8), np.arange(2), whole[:1], np.zeros((1, 2), np.float32), whole[:1], learnt, sums,
        chance, np.float32(0), 1, threads,
    )  # fmt: skip
