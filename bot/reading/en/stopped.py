# ruff: noqa: E501 - word lists read best unbroken
"""English words beside a standstill."""

OTHERS = "other|others|the other|the others|rest|the rest|everything|all|it|this|that|these|those|which|them|both"
"""Words for the work itself, or for more of it: "stuck, the rest is done"."""
