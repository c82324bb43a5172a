"""What words mean beside others: compounds, and words in their places."""
