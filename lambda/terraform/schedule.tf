# What starts audits: a schedule, of the function or of a state machine that audits many accounts.

resource "aws_scheduler_schedule" "this" {
  name                = var.name
  description         = "Audits the SSH keys of all accounts (keylease)."
  schedule_expression = local.schedules[var.every]["Rate"]

  flexible_time_window {
    mode                      = "FLEXIBLE"
    maximum_window_in_minutes = local.schedules[var.every]["Window"]
  }

  target {
    arn      = local.one_by_one ? aws_lambda_function.this.arn : aws_sfn_state_machine.accounts[0].arn
    role_arn = aws_iam_role.schedule.arn
    input    = "{}"

    retry_policy {
      maximum_retry_attempts       = 3
      maximum_event_age_in_seconds = 3600
    }

    dead_letter_config {
      arn = aws_sqs_queue.dead_letters.arn
    }
  }

  depends_on = [aws_iam_role_policy.schedule]
}

resource "aws_iam_role" "schedule" {
  name_prefix          = "${var.name}-schedule-"
  permissions_boundary = local.boundary
  tags                 = var.tags

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "scheduler.amazonaws.com" }
      Action    = "sts:AssumeRole"
      Condition = { StringEquals = { "aws:SourceAccount" = data.aws_caller_identity.current.account_id } }
    }]
  })
}

resource "aws_iam_role_policy" "schedule" {
  name = "keylease"
  role = aws_iam_role.schedule.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      for each in local.schedule_statements :
      { for field in ["Sid", "Effect", "Action", "Resource"] : field => each[field] } if each.when
    ]
  })
}

resource "aws_sfn_state_machine" "accounts" {
  count      = local.in_parallel ? 1 : 0
  name       = "${var.name}-accounts"
  type       = "STANDARD"
  role_arn   = aws_iam_role.accounts[0].arn
  definition = templatefile("${path.module}/../state-machine.asl.json", local.substitutions)
  tags       = var.tags

  tracing_configuration {
    enabled = true
  }

  logging_configuration {
    level                  = "ERROR"
    include_execution_data = false # The function's own log says more.
    log_destination        = "${aws_cloudwatch_log_group.accounts[0].arn}:*"
  }

  depends_on = [aws_iam_role_policy.accounts]
}

resource "aws_cloudwatch_log_group" "accounts" {
  count             = local.in_parallel ? 1 : 0
  name              = "/aws/vendedlogs/states/${var.name}"
  retention_in_days = var.log_days
  kms_key_id        = local.key
  tags              = var.tags
}

resource "aws_iam_role" "accounts" {
  count                = local.in_parallel ? 1 : 0
  name_prefix          = "${var.name}-accounts-"
  permissions_boundary = local.boundary
  tags                 = var.tags

  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { Service = "states.amazonaws.com" }, Action = "sts:AssumeRole" }]
  })
}

resource "aws_iam_role_policy" "accounts" {
  count = local.in_parallel ? 1 : 0
  name  = "keylease"
  role  = aws_iam_role.accounts[0].id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      for each in local.accounts_statements :
      { for field in ["Sid", "Effect", "Action", "Resource"] : field => each[field] } if each.when
    ]
  })
}
